import type { Citation } from "../types";

/** Works that say which muscles are found to lead when a patient complains of pain in a given place. */
export const painGuides: readonly Citation[] = [
  {
    id: "alonso-blanco-2011",
    authors:
      "Alonso-Blanco C, Fernández-de-las-Peñas C, Fernández-Mayoralas DM, de-la-Llave-Rincón AI, Pareja JA, Svensson P",
    year: 2011,
    title:
      "Prevalence and anatomical localization of muscle referred pain from active trigger points in head and neck musculature in adults and children with chronic tension-type headache",
    container: "Pain Medicine 12(10):1453-1463",
    doi: "10.1111/j.1526-4637.2011.01204.x",
    pmid: "21812909",
    checked: "record",
  },
  {
    id: "ortega-santiago-2019",
    authors: "Ortega-Santiago R, Ríos-León M, Martín-Casas P, Fernández-de-las-Peñas C, Plaza-Manzano G",
    year: 2019,
    title:
      "Active muscle trigger points are associated with pain and related disability in patients with plantar heel pain: a case-control study",
    container: "Pain Medicine 21(5):1032-1038 (2020; online April 2019)",
    doi: "10.1093/pm/pnz086",
    checked: "record",
  },
];
