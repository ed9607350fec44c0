import type { Citation } from "../types";

/** The reference texts of the field. */
export const texts: readonly Citation[] = [
  {
    id: "simons-1999",
    authors: "Simons DG, Travell JG, Simons LS",
    year: 1999,
    title: "Travell & Simons' Myofascial Pain and Dysfunction: The Trigger Point Manual. Volume 1: Upper Half of Body",
    container: "2nd edition. Baltimore: Williams & Wilkins",
    checked: "unread",
  },
  {
    id: "travell-1992",
    authors: "Travell JG, Simons DG",
    year: 1992,
    title: "Myofascial Pain and Dysfunction: The Trigger Point Manual. Volume 2: The Lower Extremities",
    container: "Baltimore: Williams & Wilkins",
    checked: "unread",
  },
  {
    id: "donnelly-2019",
    authors: "Donnelly JM, Fernández-de-las-Peñas C, Finnegan M, Freeman JL (eds)",
    year: 2019,
    title: "Travell, Simons & Simons' Myofascial Pain and Dysfunction: The Trigger Point Manual",
    container: "3rd edition. Philadelphia: Wolters Kluwer",
    checked: "unread",
  },
  {
    id: "dommerholt-2018",
    authors: "Dommerholt J, Fernández-de-las-Peñas C (eds)",
    year: 2018,
    title: "Trigger Point Dry Needling: An Evidence and Clinical-Based Approach",
    container: "2nd edition. Elsevier",
    checked: "unread",
  },
];
