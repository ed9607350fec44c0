import type { Citation } from "../types";

/** Works that say which pains need a doctor before anything else. */
export const redFlagWorks: readonly Citation[] = [
  {
    id: "finucane-2020",
    authors:
      "Finucane LM, Downie A, Mercer C, Greenhalgh SM, Boissonnault WG, Pool-Goudzwaard AL, Beneciuk JM, Leech RL, Selfe J",
    year: 2020,
    title: "International framework for red flags for potential serious spinal pathologies",
    container: "Journal of Orthopaedic & Sports Physical Therapy 50(7):350-372",
    doi: "10.2519/jospt.2020.9971",
    checked: "record",
  },
  {
    id: "do-2019-snnoop10",
    authors:
      "Do TP, Remmers A, Schytz HW, Schankin C, Nelson SE, Obermann M, Hansen JM, Sinclair AJ, Gantenbein AR, Schoonman GG",
    year: 2019,
    title: "Red and orange flags for secondary headaches in clinical practice: SNNOOP10 list",
    container: "Neurology 92(3):134-144",
    doi: "10.1212/WNL.0000000000006697",
    checked: "record",
  },
  {
    id: "mackie-2020",
    authors: "Mackie SL, Dejaco C, Appenzeller S, et al.",
    year: 2020,
    title:
      "British Society for Rheumatology guideline on diagnosis and treatment of giant cell arteritis: executive summary",
    container: "Rheumatology 59(3):487-494",
    checked: "record",
  },
  {
    id: "nice-cg95",
    authors: "National Institute for Health and Care Excellence",
    year: 2016,
    title: "Recent-onset chest pain of suspected cardiac origin: assessment and diagnosis",
    container: "Clinical guideline CG95 (2010, updated 2016)",
    pmid: "32065740",
    url: "https://www.ncbi.nlm.nih.gov/books/NBK553650/",
    checked: "record",
  },
  {
    id: "csp-cauda-equina-2024",
    authors: "Chartered Society of Physiotherapy",
    year: 2024,
    title: "The National Suspected Cauda Equina Syndrome Pathway: implications for physiotherapists",
    container: "Physiotherapy, March 2024 (abstracts)",
    url: "https://www.csp.org.uk/journal/article/physiotherapy-journal-march-2024/national-suspected-cauda-equina-syndrome-pathway",
    checked: "record",
  },
  {
    id: "nidirect-aaa",
    authors: "nidirect (government of Northern Ireland)",
    year: 2026,
    title: "Abdominal aortic aneurysm",
    container: "Public health page without a date; the year is that of reading",
    url: "https://nidirect.gov.uk/node/10429",
    checked: "full",
  },
];
