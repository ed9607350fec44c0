import type { Citation } from "../types";

/** Works on trigger points and needling of the buttock, hip and calf. */
export const hip: readonly Citation[] = [
  {
    id: "prateepavanich-1999",
    authors: "Prateepavanich P, Kupniratsaikul V, Charoensak T",
    year: 1999,
    title: "The relationship between myofascial trigger points of gastrocnemius muscle and nocturnal calf cramps",
    container: "J Med Assoc Thai 82(5):451-459",
    pmid: "10443094",
    url: "https://pubmed.ncbi.nlm.nih.gov/10443094/",
    checked: "record",
  },
  {
    id: "myburgh-2008",
    authors: "Myburgh C, Larsen AH, Hartvigsen J",
    year: 2008,
    title:
      "A systematic, critical review of manual palpation for identifying myofascial trigger points: evidence and clinical significance",
    container: "Arch Phys Med Rehabil 89(6):1169-1176",
    doi: "10.1016/j.apmr.2007.12.033",
    pmid: "18503816",
    checked: "record",
  },
  {
    id: "iglesias-gonzalez-2013",
    authors:
      "Iglesias-González JJ, Muñoz-García MT, Rodrigues-de-Souza DP, Alburquerque-Sendín F, Fernández-de-las-Peñas C",
    year: 2013,
    title:
      "Myofascial trigger points, pain, disability, and sleep quality in patients with chronic nonspecific low back pain",
    container: "Pain Med 2013",
    doi: "10.1111/pme.12224",
    checked: "record",
  },
  {
    id: "cotchett-2014",
    authors: "Cotchett MP, Munteanu SE, Landorf KB",
    year: 2014,
    title: "Effectiveness of trigger point dry needling for plantar heel pain: a randomized controlled trial",
    container: "Phys Ther 94(8):1083-1094",
    doi: "10.2522/ptj.20130255",
    url: "https://search.pedro.org.au/search-results/record-detail/39014",
    checked: "record",
  },
  {
    id: "brennan-2017",
    authors: "Brennan KL, Allen BC, Maldonado YM",
    year: 2017,
    title:
      "Dry needling versus cortisone injection in the treatment of greater trochanteric pain syndrome: a noninferiority randomized clinical trial",
    container: "J Orthop Sports Phys Ther 47(4):232-239",
    doi: "10.2519/jospt.2017.6994",
    pmid: "28257614",
    url: "https://pubmed.ncbi.nlm.nih.gov/28257614/",
    checked: "record",
  },
  {
    id: "kearns-2018",
    authors: "Kearns G, Gilbert KK, Allen B, Sizer PS, Brismée JM, Pendergrass T, Lierly M, York D",
    year: 2018,
    title: "Accuracy and safety of dry needle placement in the piriformis muscle in cadavers",
    container: "J Man Manip Ther 26(2):89-96",
    doi: "10.1080/10669817.2017.1346745",
    pmid: "29686482",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5901430",
    checked: "record",
  },
  {
    id: "sadler-2019",
    authors: "Sadler S, Cassidy S, Peterson B, Spink M, Chuter V",
    year: 2019,
    title: "Gluteus medius muscle function in people with and without low back pain: a systematic review",
    container: "BMC Musculoskelet Disord 20",
    doi: "10.1186/s12891-019-2833-4",
    pmid: "31638962",
    checked: "record",
  },
  {
    id: "martin-corrales-2020",
    authors: "Martín-Corrales C, Bautista IV, Méndez-Mera JE, et al.",
    year: 2020,
    title:
      "Benefits of adding gluteal dry needling to a four-week physical exercise program in a chronic low back pain population: a randomized clinical trial",
    container: "Pain Med 21(11):2948-2957",
    doi: "10.1093/pm/pnaa279",
    pmid: "33580803",
    url: "https://www.pubmed.gov/33580803/",
    checked: "record",
  },
  {
    id: "hannah-2023",
    authors: "Hannah MC, Cope J, Palermo A, Smith W, Wacker V",
    year: 2023,
    title: "A human donor (cadaveric) observation study of three needle placements in the piriformis muscle",
    container: "J Man Manip Ther 31:98-104",
    doi: "10.1080/10669817.2022.2082638",
    pmid: "35658872",
    checked: "record",
  },
  {
    id: "valera-calero-2024",
    authors:
      "Valera-Calero JA, Varol U, Plaza-Manzano G, Fernández-de-las-Peñas C, Belón-Pérez P, López-Redondo M, Navarro-Santana MJ",
    year: 2024,
    title:
      "Testing the safety of piriformis dry needling interventions: an observational study evaluating the predictive value of anthropometric and demographic factors",
    container: "J Clin Med 13(22):6674",
    doi: "10.3390/jcm13226674",
    checked: "record",
  },
  {
    id: "monclus-diez-2025",
    authors: "Monclús-Díez G, Díaz-Arribas MJ, Fernández-de-las-Peñas C, et al.",
    year: 2025,
    title:
      "Prevalence of myofascial trigger points in patients with radiating and non-radiating low back pain: a systematic review",
    container: "Biomedicines 13(6):1453",
    doi: "10.3390/biomedicines13061453",
    pmid: "40564172",
    checked: "record",
  },
];
