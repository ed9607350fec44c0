import type { Citation } from "../types";

/**
 * Harm that needles have done, and rules that follow from it. Reports of acupuncture stand here too: the needle and the
 * anatomy are the same, and reports of dry needling are few.
 */
export const safety: readonly Citation[] = [
  // Rules of practice
  {
    id: "who-1999",
    authors: "World Health Organization",
    year: 1999,
    title: "Guidelines on basic training and safety in acupuncture",
    container: "Geneva: World Health Organization",
    url: "http://apps.who.int/medicinedocs/en/d/Jwhozip56e/4.3.7.html",
    checked: "record",
  },
  {
    id: "asap-2013",
    authors: "Australian Society of Acupuncture Physiotherapists (Raymond-Yacoub P, McCutcheon L)",
    year: 2013,
    title: "Guidelines for safe acupuncture and dry needling practice",
    container: "Australian Society of Acupuncture Physiotherapists, April 2013",
    checked: "record",
  },
  {
    id: "peuker-1999",
    authors: "Peuker ET, White A, Ernst E, Pera F, Filler TJ",
    year: 1999,
    title: "Traumatic complications of acupuncture: therapists need to know human anatomy",
    container: "Arch Fam Med 8(6):553-558",
    checked: "record",
  },
  {
    id: "park-2014-pregnancy",
    authors: "Park J, Sohn Y, White AR, Lee H",
    year: 2014,
    title: "The safety of acupuncture during pregnancy: a systematic review",
    container: "Acupunct Med 32(3):257-266",
    doi: "10.1136/acupmed-2013-010480",
    pmid: "24554789",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4112450",
    checked: "record",
  },

  // Spinal cord, vessels, nerves
  {
    id: "lee-2011-epidural",
    authors: "Lee JH, Lee H, Jo DJ",
    year: 2011,
    title: "An acute cervical epidural hematoma as a complication of dry needling",
    container: "Spine 36(13):E891-E893",
    doi: "10.1097/BRS.0b013e3181fc1e38",
    pmid: "21289580",
    checked: "record",
  },
  {
    id: "wong-2019",
    authors: "Wong YM",
    year: 2019,
    title: "Internal carotid artery injury secondary to acupuncture revealed using MRI",
    container: "Open J Radiol Med Imaging 2:23-27",
    doi: "10.36811/ojrmi.2019.110003",
    checked: "record",
  },
  {
    id: "kao-chang-2002",
    authors: "Kao CL, Chang JP",
    year: 2002,
    title: "Pseudoaneurysm of the popliteal artery: a rare sequela of acupuncture",
    container: "Tex Heart Inst J 29(2):126-129",
    pmid: "12075870",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC116740",
    checked: "record",
  },
  {
    id: "mcmanus-cleary-2018",
    authors: "McManus R, Cleary M",
    year: 2018,
    title: "Radial nerve injury following dry needling",
    container: "BMJ Case Rep 2018:bcr2017221302",
    doi: "10.1136/bcr-2017-221302",
    pmid: "29374631",
    url: "https://pubmed.ncbi.nlm.nih.gov/29374631/",
    checked: "record",
  },

  // Infection, broken needle
  {
    id: "steentjes-2015",
    authors: "Steentjes K, de Vries LM, Ridwan BU, Wijgman AJ",
    year: 2015,
    title: "Infection of a hip prosthesis after dry needling (article in Dutch)",
    container: "Ned Tijdschr Geneeskd 160:A9364",
    pmid: "26786794",
    checked: "record",
  },
  {
    id: "kim-2018-infection",
    authors: "Kim DC, Glenzer S, Johnson A, Nimityongskul P",
    year: 2018,
    title:
      "Deep infection following dry needling in a young athlete: an underreported complication of an increasingly prevalent modality. A case report",
    container: "JBJS Case Connect 2018",
    doi: "10.2106/JBJS.CC.18.00097",
    checked: "record",
  },
  {
    id: "snyder-2019",
    authors: "Snyder DD",
    year: 2019,
    title:
      "Acupuncture gone awry: a case report of a patient who required surgical removal of two single-use filament needles following acupuncture treatment",
    container: "J Man Manip Ther 27(3):180-184",
    doi: "10.1080/10669817.2019.1608010",
    pmid: "31023177",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6598534",
    checked: "record",
  },
];
