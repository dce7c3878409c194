import type { CitationKey } from "./schema";

/** How far a reference was checked. */
export const marks = {
  read: "Abstract or official page read",
  copy: "Read as a copy or summary",
} as const;

type Reference = {
  readonly text: string;
  readonly mark: keyof typeof marks;
  readonly url: string;
  /** Which part was not read at the source itself. */
  readonly note?: string;
};

const doi = (id: string) => `https://doi.org/${id}`;

/** The citation list, each with its address. What could not be read up anywhere is not stated, here or in a claim. */
export const references: Readonly<Record<CitationKey, Reference>> = {
  GAR20: {
    text: "Garrison SR, Korownyk CS, Kolber MR, and others. Magnesium for skeletal muscle cramps. Cochrane Database Syst Rev 2020;9:CD009402",
    mark: "read",
    url: doi("10.1002/14651858.CD009402.pub3"),
    note: "Its figures were read in a copied abstract.",
  },
  GAR12C: {
    text: "Garrison SR and others. Magnesium for skeletal muscle cramps, 2012 version, summary table",
    mark: "read",
    url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7025716/",
  },
  ROG17: {
    text: "Roguin Maor N, Alperin M, Shturman E, and others. JAMA Intern Med 2017;177(5):617-623",
    mark: "read",
    url: doi("10.1001/jamainternmed.2016.9261"),
  },
  FRU99: {
    text: "Frusso R, Zarate M, Augustovski F, Rubinstein A. J Fam Pract 1999;48(11):868-871",
    mark: "read",
    url: "https://pubmed.ncbi.nlm.nih.gov/10907623/",
  },
  BAR21: {
    text: "Barna O, Lohoida P, Holovchenko Y, and others. Nutr J 2021;20:90",
    mark: "read",
    url: doi("10.1186/s12937-021-00747-9"),
  },
  LUO20: {
    text: "Interventions for leg cramps in pregnancy. Cochrane Database Syst Rev 2020:CD010655",
    mark: "read",
    url: doi("10.1002/14651858.CD010655.pub3"),
  },
  TAN24: {
    text: "Tan J, Zhu R, Li Y, and others. Vitamin K2 in managing nocturnal leg cramps. JAMA Intern Med, 28 October 2024",
    mark: "read",
    url: doi("10.1001/jamainternmed.2024.5726"),
  },
  ELT15: {
    text: "El-Tawil S, Al Musa T, Valli H, and others. Quinine for muscle cramps. Cochrane Database Syst Rev 2015;(4):CD005044",
    mark: "read",
    url: doi("10.1002/14651858.CD005044.pub3"),
    note: "Its percentages were read in a copy.",
  },
  FDA: {
    text: "US Food and Drug Administration: boxed warning on quinine (Qualaquin), November 2009",
    mark: "read",
    url: "https://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm194391.htm",
  },
  HAL12: {
    text: "Hallegraeff JM, van der Schans CP, de Ruiter R, de Greef MHG. J Physiother 2012;58(1):17-22",
    mark: "read",
    url: doi("10.1016/S1836-9553(12)70068-1"),
  },
  COP05: {
    text: "Coppin RJ, Wicke DM, Little PS. Br J Gen Pract 2005;55(512):186-191",
    mark: "read",
    url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1463088/",
  },
  HAW21: {
    text: "Non-drug therapies for the secondary prevention of lower limb muscle cramps. Cochrane Database Syst Rev 2021:CD008496",
    mark: "read",
    url: doi("10.1002/14651858.CD008496.pub3"),
  },
  TAP24: {
    text: "Tapper EB, Trivedi H, Simonetto DA, and others. RELAX. Liver Int 2024",
    mark: "read",
    url: doi("10.1111/liv.16007"),
  },
  CON92: {
    text: "Connolly PS, Shirley EA, Wasson JH, Nierenberg DW. Arch Intern Med 1992;152(9):1877-1880",
    mark: "read",
    url: "https://pubmed.ncbi.nlm.nih.gov/1520054/",
    note: "Its design and headline were read.",
  },
  CHA98: {
    text: "Chan P, Huang TY, Chen YJ, Huang WP, Liu YC. J Clin Pharmacol 1998;38(12):1151-1154",
    mark: "copy",
    url: "https://honestnutrition.blogspot.com/2008/10/",
  },
  KAT10: {
    text: "Katzberg HD, Khan AH, So YT. Neurology 2010;74:691-696",
    mark: "read",
    url: doi("10.1212/WNL.0b013e3181d0ccca"),
  },
  GAR12: {
    text: "Garrison SR, Dormuth CR, Morrow RL, Carney GA, Khan KM. Arch Intern Med 2012;172:120-126",
    mark: "read",
    url: doi("10.1001/archinternmed.2011.1029"),
  },
  GAR15: {
    text: "Garrison SR and others. Seasonal effects. CMAJ 2015;187(4):248-253",
    mark: "read",
    url: doi("10.1503/cmaj.140497"),
  },
  HAS97: {
    text: "Haskell SG, Fiebach NH. Clinical epidemiology of nocturnal leg cramps in male veterans",
    mark: "read",
    url: "https://c.coek.info/pdf-clinical-epidemiology-of-nocturnal-leg-cramps-in-male-veterans-.html",
  },
  ALL12: {
    text: "Allen RE, Kirby KA. Nocturnal leg cramps. Am Fam Physician 2012;86(4):350-355",
    mark: "read",
    url: "https://pubmed.ncbi.nlm.nih.gov/22963024/",
  },
  RAB16: {
    text: "Rabbitt L, Mulkerrin EC, O'Keeffe ST. Age Ageing 2016;45:776-782",
    mark: "read",
    url: doi("10.1093/ageing/afw139"),
  },
  CKS12: {
    text: "NICE Clinical Knowledge Summary: leg cramps, September 2012 version; a newer one may exist",
    mark: "copy",
    url: "https://cks.nice.org.uk/topics/leg-cramps/",
  },
  WIN25: {
    text: "Winkelman JW, Berkowski JA, DelRosso LM, and others. AASM guideline on restless legs. J Clin Sleep Med, 26 September 2024",
    mark: "read",
    url: doi("10.5664/jcsm.11390"),
    note: "The iron thresholds were read in secondary pages only.",
  },
  ALL14: {
    text: "Allen RP and others. IRLSSG criteria for restless legs. Sleep Med 2014;15(8):860-873",
    mark: "read",
    url: doi("10.1016/j.sleep.2014.03.025"),
  },
  SAG12: {
    text: "Vitamins C and E for restless legs on haemodialysis, Sleep Medicine 2012, as told by MedWire News",
    mark: "copy",
    url: "https://www.medwirenews.com/psychology/general-practice/vitamins-may-benefit-hemodialysis-patients-with-sleep-disorder/106798",
  },
  KHA01: {
    text: "Khajehdehi P and others. Nephrol Dial Transplant 2001;16:1448-1451",
    mark: "read",
    url: doi("10.1093/ndt/16.7.1448"),
  },
  SCH09: {
    text: "Schwellnus MP. Cause of exercise associated muscle cramps. Br J Sports Med 2009",
    mark: "read",
    url: doi("10.1136/bjsm.2008.050401"),
  },
  MIL22: {
    text: "Miller KC, McDermott BP, Yeargin SW, Fiol A, Schwellnus MP. J Athl Train 2022;57(1):5-15",
    mark: "read",
    url: doi("10.4085/1062-6050-0696.20"),
  },
  MIL15: {
    text: "Miller KC. Curr Sports Med Rep 2015",
    mark: "read",
    url: doi("10.1249/JSR.0000000000000183"),
  },
  LAU19: {
    text: "Lau WY, Kato H, Nosaka K. BMJ Open Sport Exerc Med 2019;5:e000478",
    mark: "read",
    url: "https://pubmed.ncbi.nlm.nih.gov/30899546/",
  },
  LAU21: {
    text: "Lau WY, Kato H, Nosaka K. J Int Soc Sports Nutr 2021",
    mark: "read",
    url: doi("10.1186/s12970-021-00414-8"),
  },
  SCHW12: {
    text: "Schwalfenberg GK. J Environ Public Health 2012:727630. A review in favour of alkaline diets, used here only for the normal range of blood pH",
    mark: "read",
    url: doi("10.1155/2012/727630"),
  },
  RCP11: {
    text: "Normocalcaemic tetany. Clin Med 2011;11(6):594",
    mark: "read",
    url: "https://www.rcpjournals.org/content/clinmedicine/11/6/594",
  },
  HARR: {
    text: "Harrison's manual, 19th edition: low calcium",
    mark: "copy",
    url: "https://download.skyscape.com/download/ota/lonestar/76CD77F7-898A-4928-AE45-A3D54D0FF0F0/harrisons.ed19/content/HTML/q/tu43.htm",
  },
  ELI97: {
    text: "Elisaf M, Milionis H, Siamopoulos KC. Miner Electrolyte Metab 1997;23(2):105-112",
    mark: "read",
    url: "https://pubmed.ncbi.nlm.nih.gov/9252977/",
  },
  SCK10: {
    text: "Schurks M, Glynn RJ, Rist PM, Tzourio C, Kurth T. BMJ 2010;341:c5702",
    mark: "read",
    url: doi("10.1136/bmj.c5702"),
  },
  "ODS-MG": {
    text: "NIH Office of Dietary Supplements: magnesium fact sheet",
    mark: "copy",
    url: "https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/",
  },
  "ODS-E": {
    text: "NIH Office of Dietary Supplements: vitamin E fact sheet",
    mark: "copy",
    url: "https://ods.od.nih.gov/factsheets/VitaminE-HealthProfessional/",
  },
  GRA17: {
    text: "Grandner MA, Winkelman JW. PLoS One 2017;12(6):e0178465",
    mark: "read",
    url: doi("10.1371/journal.pone.0178465"),
  },
  SEB19: {
    text: "Sebo P, Haller DM, Cerutti B, Maisonneuve H. Swiss Med Wkly 2019;149:w20048",
    mark: "read",
    url: doi("10.4414/smw.2019.20048"),
  },
  HAL17: {
    text: "Hallegraeff J, de Greef M, Krijnen W, van der Schans C. BMC Fam Pract 2017;18:29",
    mark: "read",
    url: doi("10.1186/s12875-017-0600-x"),
  },
  HAWK13: {
    text: "Impact of nocturnal calf cramping on sleep and quality of life. Qual Life Res 2013;22(6):1281-1286",
    mark: "read",
    url: doi("10.1007/s11136-012-0274-8"),
  },
  BLY12: {
    text: "Night-time calf cramp: a survey of 80 people",
    mark: "read",
    url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3361473/",
  },
  NASEM19: {
    text: "National Academies. Dietary Reference Intakes for Sodium and Potassium, 2019",
    mark: "read",
    url: doi("10.17226/25353"),
  },
  IOM05: {
    text: "Institute of Medicine. Dietary Reference Intakes for Water, Potassium, Sodium, Chloride and Sulfate, 2005",
    mark: "read",
    url: doi("10.17226/10925"),
  },
  IOM97: {
    text: "Institute of Medicine. Dietary Reference Intakes for Calcium, Phosphorus, Magnesium, Vitamin D and Fluoride, 1997",
    mark: "copy",
    url: doi("10.17226/5776"),
  },
  IOM00: {
    text: "Institute of Medicine. Dietary Reference Intakes for Vitamin C, Vitamin E, Selenium and Carotenoids, 2000",
    mark: "read",
    url: doi("10.17226/9810"),
  },
  IOM11: {
    text: "Institute of Medicine. Dietary Reference Intakes for Calcium and Vitamin D, 2011",
    mark: "copy",
    url: doi("10.17226/13050"),
  },
  "EFSA-NA": {
    text: "EFSA. Dietary reference values for sodium. EFSA J 2019:e05778",
    mark: "read",
    url: doi("10.2903/j.efsa.2019.5778"),
  },
  WHO: {
    text: "World Health Organization: sodium under 2 g a day",
    mark: "copy",
    url: "https://www.who.int/news-room/fact-sheets/detail/sodium-reduction",
    note: "Seen only as a quoted fact sheet.",
  },
  NHS: {
    text: "NI Direct, NHS text on leg cramps",
    mark: "read",
    url: "https://www.nidirect.gov.uk/node/10453",
  },
  WOO05: {
    text: "Woodfield R, Goodyear-Smith F, Arroll B. Br J Gen Pract 2005;55(512):181-185",
    mark: "read",
    url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1463087/",
  },
  KRA18: {
    text: "Kravitz RL, Schmid CH, Marois M, and others. JAMA Intern Med 2018;178(10):1368-1377",
    mark: "read",
    url: "https://pubmed.ncbi.nlm.nih.gov/30193253/",
  },
  "MSD-NA": {
    text: "MSD Manual: low level of sodium in the blood",
    mark: "read",
    url: "https://www.msdmanuals.com/home/hormonal-and-metabolic-disorders/electrolyte-balance/hyponatremia-low-level-of-sodium-in-the-blood",
  },
  "MAYO-NA": {
    text: "Mayo Clinic: low blood sodium, when to see a doctor",
    mark: "read",
    url: "https://www.mayoclinic.org/diseases-conditions/hyponatremia/basics/preparing-for-your-appointment/con-20031445",
  },
  "HMP-NA": {
    text: "Dhayalan M. Disorders of sodium in hospital medicine. Renal and Urology News",
    mark: "read",
    url: "https://www.renalandurologynews.com/author/manjula-dhayalan-dsm/",
  },
  "MEDNET-K": {
    text: "MedicineNet: signs and reasons of low potassium",
    mark: "read",
    url: "https://www.medicinenet.com/hypokalemia_symptoms_and_signs/symptoms.htm",
  },
  "MICRO-K": {
    text: "Micro-K (potassium chloride), US product information, warnings",
    mark: "copy",
    url: "https://globalrph.com/rx-list/micro-k-drug",
  },
  ACID17: {
    text: "A review of diet and slight acidity of the blood, PMC5490517",
    mark: "read",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5490517",
  },
  "HL-PH": {
    text: "The alkaline diet: an evidence-based review, Healthline, as quoted",
    mark: "copy",
    url: "https://aposbook.com/science-post/the-alkaline-diet-an-evidence-based-review/against/17",
  },
  LAB16: {
    text: "Labroots: why you need electrolytes, 2016",
    mark: "read",
    url: "https://www.labroots.com/videos/1726/why-you-need-electrolytes",
  },
  "ODS-CA": {
    text: "NIH Office of Dietary Supplements: calcium fact sheet",
    mark: "copy",
    url: "https://ods.od.nih.gov/factsheets/Calcium-HealthProfessional/",
  },
  MAGN16: {
    text: "Magnaspartate (magnesium aspartate), UK product information 2016: for a lack that a doctor has found",
    mark: "copy",
    url: "https://www.rxreasoner.com/monographs/magnaspartate/usage",
  },
};

/** Every key, in the order of the list. */
export const citationKeys = Object.keys(references) as CitationKey[];
