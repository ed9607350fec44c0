/**
 * Published lengths of muscles, to check authored ones against: as multiples of a segment of the limb, for stature differs.
 * Each series was chosen, and its figures written down, before it was compared with the model.
 */

/** Lengths from one source, in mm, with the length there of the segment that they are multiples of. */
export interface LengthSeries {
  readonly id: string;
  /** Author, year, title, journal. */
  readonly citation: string;
  /** How far the source was read: "unread" where its figures come from elsewhere. */
  readonly checked: "full" | "record" | "unread";
  readonly note: string;
  /** The segment: between the means of these landmarks in the model, and its length in the source. */
  readonly segment: { readonly from: readonly string[]; readonly to: readonly string[]; readonly length: number };
  /** From origin to insertion, tendons included. */
  readonly muscles: readonly { readonly structure: string; readonly length: number }[];
}

export const LENGTH_SERIES: readonly LengthSeries[] = [
  {
    id: "thigh",
    citation:
      "Delp SL, Loan JP, Hoy MG, Zajac FE, Topp EL, Rosen JM. An interactive graphics-based model of the lower extremity to " +
      "study orthopaedic surgical procedures. IEEE Transactions on Biomedical Engineering 1990;37:757-767.",
    checked: "unread",
    note:
      "Derived: the path of each muscle through its points, standing, from a table of the points and joints of this model in " +
      "the source of a musculoskeletal toolbox by R. Dumas (2020), not from the article. The segment is from the centre of " +
      "the hip to the middle of the epicondyles. Only muscles with two narrow ends, or ends that one point stands for: where " +
      "a muscle arises along a bone (below the knee, the vasti), the point is the middle of the origin, and a path from it " +
      "is not the length of the muscle; nor is a path that goes on through a tendon which is a structure of its own here " +
      "(rectus femoris, triceps surae, tensor fasciae latae).",
    segment: {
      from: ["femur-head-centre"],
      to: ["femur-medial-epicondyle", "femur-lateral-epicondyle"],
      length: 404,
    },
    muscles: [
      { structure: "sartorius", length: 569.5 },
      { structure: "gracilis", length: 453.2 },
      { structure: "semitendinosus", length: 468.6 },
      { structure: "semimembranosus", length: 414.7 },
      { structure: "biceps-femoris-long-head", length: 440.8 },
      { structure: "adductor-longus", length: 216.2 },
      { structure: "adductor-brevis", length: 135.3 },
      { structure: "pectineus", length: 103.7 },
      { structure: "quadratus-femoris", length: 69.6 },
      { structure: "piriformis", length: 136.3 },
    ],
  },
];
