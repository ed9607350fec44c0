import type { LandmarkTable } from "./types";

/**
 * Bony points of the thigh, knee and leg, right side and midline, in mm.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const legLandmarks = {
  "femur-head-centre": { p: [-81, 832, 0], bone: "femur", inside: true },
  "greater-trochanter-tip": { p: [-126.5, 830.5, -16.5], bone: "femur" },
  "greater-trochanter-lateral": { p: [-143.5, 804.5, -8], bone: "femur" },
  "lesser-trochanter": { p: [-89.5, 768, -25], bone: "femur" },
  "gluteal-tuberosity": { p: [-122, 744.5, -14.5], bone: "femur", unsure: true },
  "linea-aspera-1": { p: [-104, 701.5, -12], bone: "femur" },
  "linea-aspera-2": { p: [-97.5, 649.5, -12], bone: "femur" },
  "linea-aspera-3": { p: [-93.5, 599, -13.5], bone: "femur" },
  "linea-aspera-4": { p: [-91.5, 548.5, -16], bone: "femur" },
  "femur-medial-epicondyle": { p: [-33, 449, -29.5], bone: "femur" },
  "femur-lateral-epicondyle": { p: [-114, 443, -26], bone: "femur" },
  "adductor-tubercle": { p: [-35.5, 456, -28.5], bone: "femur", unsure: true },
  "femur-medial-condyle-lowest": { p: [-51, 415.5, -25.5], bone: "femur" },
  "femur-medial-condyle-posterior": { p: [-50.5, 436.5, -52], bone: "femur" },
  "femur-lateral-condyle-lowest": { p: [-99, 420.5, -23.5], bone: "femur" },
  "femur-lateral-condyle-posterior": { p: [-101, 440, -50.5], bone: "femur" },
  "femur-trochlea-lateral-lip": { p: [-100, 439, 8], bone: "femur" },
  "femur-trochlea-medial-lip": { p: [-65, 435, 7], bone: "femur" },
  "femur-neck-centre": { p: [-101.5, 816, -5], bone: "femur", inside: true, unsure: true },

  "patella-apex": { p: [-86.5, 409.5, 9], bone: "patella" },
  "patella-base": { p: [-86.5, 448.5, 12.5], bone: "patella" },
  "patella-front": { p: [-90.5, 437.5, 22.5], bone: "patella" },
  "patella-medial": { p: [-63, 430.5, 15], bone: "patella" },
  "patella-lateral": { p: [-104.5, 431, 14], bone: "patella" },

  "tibial-tuberosity": { p: [-84, 384.5, 9], bone: "tibia" },
  "tibia-medial-condyle": { p: [-38.5, 404, -30.5], bone: "tibia" },
  "tibia-lateral-condyle": { p: [-114, 401.5, -32], bone: "tibia" },
  "gerdy-tubercle": { p: [-98.5, 393, 0], bone: "tibia", unsure: true },
  "tibia-intercondylar-eminence": { p: [-78.5, 418, -30.5], bone: "tibia" },
  "tibia-plateau-medial": { p: [-60, 414, -19], bone: "tibia", unsure: true },
  "tibia-plateau-lateral": { p: [-95.5, 414.5, -18], bone: "tibia", unsure: true },
  "pes-anserinus": { p: [-64, 360.5, -8.5], bone: "tibia", unsure: true },
  "tibial-crest-1": { p: [-86, 341.5, 6.5], bone: "tibia" },
  "tibial-crest-2": { p: [-84.5, 291, 2], bone: "tibia" },
  "tibial-crest-3": { p: [-84, 241, -2], bone: "tibia" },
  "tibial-crest-4": { p: [-82.5, 191, -8], bone: "tibia" },
  "tibial-crest-5": { p: [-77, 141, -13.5], bone: "tibia" },
  "medial-malleolus": { p: [-56, 72, -27.5], bone: "tibia" },
  "medial-malleolus-prominence": { p: [-48.5, 81.5, -31.5], bone: "tibia" },
  "tibia-plafond-centre": { p: [-80.5, 82.5, -33], bone: "tibia", unsure: true },

  "fibular-head-apex": { p: [-114, 403, -40.5], bone: "fibula" },
  "fibular-head-lateral": { p: [-125.5, 386, -33.5], bone: "fibula" },
  "lateral-malleolus": { p: [-105.5, 52.5, -46], bone: "fibula" },
  "lateral-malleolus-prominence": { p: [-111.5, 62.5, -47], bone: "fibula" },
  "fibula-neck-centre": { p: [-110, 370, -37.5], bone: "fibula", inside: true },
} as const satisfies LandmarkTable;
