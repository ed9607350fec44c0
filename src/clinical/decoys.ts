import type { MuscleRegion } from "../anatomy/structures/types";

/**
 * Structures that are near enough to be thought of and yet out of reach of a needle into any muscle that is described in the
 * region: the wrong answers of study mode. That a text does not name a structure would not make it safe, so they are not
 * taken from what other texts name; each was chosen from general anatomy for its region. Their words are in the languages of
 * the interface (`study.hazard.decoys`).
 */
export const decoys = {
  head: ["phrenic", "brachialPlexus", "subclavianArtery", "suprascapular", "greaterOccipital"],
  // Platysma reaches the collar bone: nothing that lies behind it.
  face: ["vertebralArtery", "spinalCord", "axillaryNerve", "thoracodorsal", "suboccipital"],
  neck: ["axillaryNerve", "musculocutaneous", "maxillaryArtery", "circumflexScapular", "parotidDuct"],
  "shoulder-girdle": ["phrenic", "commonCarotid", "internalThoracic", "ulnarAtElbow", "thyroid"],
  "rotator-cuff": ["phrenic", "commonCarotid", "internalThoracic", "ulnarAtElbow", "vertebralArtery"],
  arm: ["suprascapular", "anteriorInterosseous", "subclavianArtery", "dorsalScapular", "accessory"],
  forearm: ["axillaryNerve", "axillaryArtery", "circumflexHumeral", "suprascapular", "thoracodorsal"],
  hand: ["anteriorInterosseous", "brachialArtery", "axillaryNerve", "axillaryArtery", "deepBrachialArtery"],
  thorax: ["accessory", "thyroid", "ulnarAtElbow", "greaterOccipital", "femoralNerve"],
  // Rectus abdominis begins below the pericardium: nothing that runs on it.
  abdomen: ["sciatic", "obturator", "superiorGlutealArtery", "subclavianArtery", "brachialPlexus"],
  back: ["phrenic", "commonCarotid", "internalThoracic", "suprascapular", "obturator"],
  "pelvis-hip": ["popliteal", "fibularAtNeck", "sural", "descendingGenicular", "phrenic"],
  "pelvic-floor": ["popliteal", "femoralNerve", "sural", "kidney", "lateralFemoralCutaneous"],
  thigh: ["deepFibular", "fibularArtery", "lateralPlantar", "plantarArch", "suralAtAnkle"],
  leg: ["femoralArtery", "deepFemoralArtery", "obturator", "lateralFemoralCutaneous", "plantarArch"],
  foot: ["popliteal", "fibularAtNeck", "femoralArtery", "obturator", "sciatic"],
} as const satisfies Record<MuscleRegion, readonly string[]>;

/** A structure that stands among the wrong answers. */
export type Decoy = (typeof decoys)[MuscleRegion][number];
