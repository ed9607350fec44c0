/** The ids of the bones and cartilages of the model, for what names them without having the model at hand (links). */

const count = (most: number, from = 1): number[] => Array.from({ length: most - from + 1 }, (_, i) => i + from);

/** The free vertebrae from the atlas down. */
const LEVELS: readonly string[] = [
  ...count(7).map((n) => `c${n}`),
  ...count(12).map((n) => `t${n}`),
  ...count(5).map((n) => `l${n}`),
];
const FINGERS = ["index", "middle", "ring", "little"];

/** Every bone and cartilage, without its side. */
export const BONE_IDS: readonly string[] = [
  ...["skull", "mandible", "hyoid", "sacrum", "sternum", "pubic-symphysis"],
  ...LEVELS.map((level) => `vertebra-${level}`),
  // Between atlas and axis there is none.
  ...LEVELS.slice(1).map((level, i) => `disc-${level}-${LEVELS[i + 2] ?? "s1"}`),
  ...count(12).map((n) => `rib-${n}`),
  ...count(10).map((n) => `costal-cartilage-${n}`),
  ...["clavicle", "scapula", "humerus", "radius", "ulna"],
  ...["scaphoid", "lunate", "triquetrum", "pisiform", "trapezium", "trapezoid", "capitate", "hamate"],
  ...count(5).map((n) => `metacarpal-${n}`),
  ...["thumb-proximal-phalanx", "thumb-distal-phalanx"],
  ...FINGERS.flatMap((finger) => ["proximal", "middle", "distal"].map((row) => `${finger}-${row}-phalanx`)),
  ...["hip-bone", "femur", "patella", "tibia", "fibula"],
  ...["talus", "calcaneus", "navicular", "cuboid", "medial-cuneiform", "intermediate-cuneiform", "lateral-cuneiform"],
  ...count(5).map((n) => `metatarsal-${n}`),
  ...["hallux-proximal-phalanx", "hallux-distal-phalanx", "sesamoids-hallux"],
  ...count(5, 2).flatMap((toe) => ["proximal", "middle", "distal"].map((row) => `toe-${toe}-${row}-phalanx`)),
];
