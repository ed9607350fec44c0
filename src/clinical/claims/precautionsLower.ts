import type { Claim } from "../types";

/** What a needle could meet below the ribs, region by region, and how trained clinicians keep clear of it. */
export const precautionsLower: readonly Claim[] = [
  {
    id: "precautions-low-back",
    theme: "safety",
    text: {
      patient:
        "The kidneys lie beside the upper low back. The needle aims at the bone of the spine and away from them.",
      clinician:
        "Kidney, cord, and pleura above L1 to L2. Multifidus slightly inwards to the lamina, where the angle decides what lies behind; quadratus lumborum towards the transverse process of L3 or L4, below the kidney and the pleura. In a cadaver a needle of 0.30 x 50 mm, 1 cm beside the spinous process of T12 and angled 22 degrees inwards, entered the spinal canal at T12/L1.",
    },
    strength: "supported",
    sources: [
      { citation: "hannah-2016" },
      { citation: "upper-lumbar-needling-2020" },
      { citation: "williams-2023", where: "abstract" },
      { citation: "halle-2016", where: "abstract" },
    ],
  },
  {
    id: "precautions-abdomen",
    theme: "safety",
    text: {
      patient:
        "Behind the belly wall lies the gut. Only those with special training needle here, and only a lifted fold.",
      clinician:
        "Peritoneum and bowel: needling the abdomen can enter the peritoneal cavity or an organ. Lift the muscle, keep tangential, never vertical; specialist, often with ultrasound. Exclude visceral disease first.",
    },
    strength: "supported",
    sources: [
      { citation: "halle-2016", where: "abstract" },
      { citation: "peuker-1999", where: "abstract" },
    ],
  },
  {
    id: "precautions-pelvis-hip",
    theme: "safety",
    text: {
      patient: "The big leg nerve runs under the seat muscles. You will be asked before any private place is touched.",
      clinician:
        "Sciatic and pudendal nerves, gluteal vessels behind; femoral nerve and vessels in front. Needle to bone where bone lies behind the muscle; the length of needle follows the build, since reaching the piriformis brings the sciatic nerve within reach. Specific consent and a chaperone for intimate areas. Care with hip prostheses.",
    },
    strength: "supported",
    sources: [
      { citation: "kearns-2018" },
      { citation: "hannah-2023" },
      { citation: "valera-calero-2024" },
      { citation: "steentjes-2015", where: "abstract" },
      { citation: "iscp-2012" },
    ],
  },
  {
    id: "precautions-thigh-leg",
    theme: "safety",
    text: {
      patient:
        "A clot in the leg can feel like muscle pain. So the leg is looked at first, and large vessels are left alone.",
      clinician:
        "Femoral and popliteal vessels, saphenous, sciatic, tibial and common fibular nerves. Avoid the adductor canal, the middle of the popliteal fossa and the neck of the fibula; screen for deep vein thrombosis. A false aneurysm of the popliteal artery has followed needles around the knee.",
    },
    strength: "supported",
    sources: [
      { citation: "kao-chang-2002", where: "abstract and case report" },
      { citation: "wells-1997" },
      { citation: "iscp-2012" },
    ],
  },
  {
    id: "precautions-foot",
    theme: "safety",
    text: {
      patient:
        "The sole is a tender place to needle, and its skin must be very clean. It can be sore to walk on for a day or two.",
      clinician:
        "Medial and lateral plantar nerves, posterior tibial artery. Warn that it hurts; strict skin hygiene; needle from the side rather than through the thick skin of the sole. In a trial for plantar heel pain minor, passing adverse events were frequent.",
    },
    strength: "supported",
    sources: [{ citation: "cotchett-2014" }, { citation: "peuker-1999", where: "abstract" }],
  },
];
