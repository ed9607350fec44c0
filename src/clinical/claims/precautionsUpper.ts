import type { Claim } from "../types";

/** What a needle could meet above the diaphragm, region by region, and how trained clinicians keep clear of it. */
export const precautionsUpper: readonly Claim[] = [
  {
    id: "precautions-thorax",
    theme: "safety",
    text: {
      patient: "The lung lies just under the ribs. So near it the needle stays short, flat and over bone.",
      clinician:
        "Pleura and lung (trapezius, rhomboids, pectorals, serratus, paraspinals above T12, supraspinatus): in thin people the pleura can lie 1 to 2 cm under the skin, and its depth changes with posture. Over a rib or the blade, both rib spaces held with the fingers, shallow and tangential; paraspinals inwards to the lamina; pincer grip where the muscle can be lifted; never into an intercostal space. Bracketing a rib does not exclude harm: pneumothorax has followed it. Warn of breathlessness hours later.",
    },
    strength: "supported",
    sources: [
      { citation: "mccutcheon-yelland-2011" },
      { citation: "mitchell-2019" },
      { citation: "folli-2020" },
      { citation: "mintken-2025", where: "abstract" },
      { citation: "cummings-2014", where: "introduction" },
    ],
  },
  {
    id: "precautions-neck",
    theme: "safety",
    text: {
      patient:
        "Large vessels, nerves and the spinal cord run through the neck. Only some of its muscles are treated this way.",
      clinician:
        "Carotid and jugular, vertebral artery, cord, plexus, lung apex. Lift sternocleidomastoid and trapezius in a pincer grip; below C2 aim towards the lamina and stay on bone. The suboccipital triangle, the scalenes and the front of the neck need specific training. Screen for vascular disease of the neck first.",
    },
    strength: "supported",
    sources: [
      { citation: "rushton-2023" },
      { citation: "kearns-2025" },
      { citation: "ji-2015" },
      { citation: "fernandez-de-las-penas-2017-multifidus" },
      { citation: "kearns-2022" },
    ],
  },
  {
    id: "precautions-face-jaw",
    theme: "safety",
    text: {
      patient: "The face has fine nerves and vessels and bruises with ease. Very thin, short needles are used there.",
      clinician:
        "Facial nerve branches, superficial temporal and facial arteries, parotid duct, eye. A fine short needle (0.16-0.20 x 13-30 mm); feel the pulse first and needle beside it; never towards the orbit. Deep approaches to the pterygoids are for specialists.",
    },
    strength: "supported",
    sources: [
      { citation: "lee-2015-temporal-artery" },
      { citation: "lee-2019-facial-artery" },
      { citation: "dommerholt-2018" },
    ],
  },
  {
    id: "precautions-shoulder-arm",
    theme: "safety",
    text: {
      patient: "In the arm big nerves lie close to the bone and along the inner side. Say at once if you feel a zing.",
      clinician:
        "Axillary, radial, ulnar and median nerves, brachial vessels; lung behind subscapularis and supraspinatus. Know the spiral groove and the medial neurovascular bundle, needle to bone. Wrist drop has followed a needle at the junction of the middle and lower third of the outer arm.",
    },
    strength: "supported",
    sources: [
      { citation: "mcmanus-cleary-2018", where: "case report" },
      { citation: "chiodo-2005" },
      { citation: "koo-2019" },
    ],
  },
  {
    id: "precautions-forearm-hand",
    theme: "safety",
    text: {
      patient:
        "The nerves that work your fingers lie close by here. The needle goes in slowly; speak up if it tingles.",
      clinician:
        "Posterior interosseous nerve at the supinator, median and ulnar nerves, radial artery. Advance slowly, choose the needle's length by the build, stop and withdraw at any electric sensation.",
    },
    strength: "supported",
    sources: [
      { citation: "ferrer-pena-2019" },
      { citation: "fernandez-de-las-penas-2021-supinator" },
      { citation: "belon-perez-2022" },
    ],
  },
];
