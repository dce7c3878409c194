import type { Source } from "./schema";

/**
 * What the rules rest on. Each was read, as a whole, as an abstract or as a stored copy; "read as a copy" or "as quoted"
 * stands where it was not read at its own address.
 */
export const ruleSources = {
  kTab: {
    text: "FDA, K-Tab (potassium chloride), safety labelling change of April 2018, section 4",
    url: "https://www.accessdata.fda.gov/scripts/cder/safetylabelingchanges/index.cfm?event=searchdetail.page&DrugNameID=1545",
  },
  microK: {
    text: "Micro-K (potassium chloride), US product information, warnings (read as a copy)",
    url: "https://globalrph.com/rx-list/micro-k-drug",
  },
  doorenbos: {
    text: "Doorenbos and Vermeij, BMJ 2003;326:35-36",
    url: "https://pubmed.ncbi.nlm.nih.gov/12511461/",
  },
  momoniat: {
    text: "Momoniat and others, Cleve Clin J Med 2019;86(9):601",
    url: "https://www.ccjm.org/content/86/9/601",
  },
  wakai: {
    text: "Wakai and others, J Pharm Health Care Sci 2019;5:4",
    url: "https://pubmed.ncbi.nlm.nih.gov/30805197/",
  },
  magnaspartate: {
    text: "MHRA, Magnaspartate (magnesium aspartate), product information 2016, sections 4.3 and 4.5 (read as a copy)",
    url: "https://www.rxreasoner.com/monographs/magnaspartate/precautions",
  },
  myasthenia: {
    text: "BMJ Best Practice, myasthenia gravis: medicines that can make the weakness worse",
    url: "https://bestpractice.bmj.com/topics/en-gb/1052",
  },
  iom1997: {
    text: "Institute of Medicine, reference intakes for magnesium, 1997 (read as a copy)",
    url: "https://doi.org/10.17226/5776",
  },
  scf2001: {
    text: "EU Scientific Committee on Food, upper level of magnesium, 2001 (read as a copy)",
    url: "https://www.efsa.europa.eu/sites/default/files/efsa_rep/blobserver_assets/ndatolerableuil.pdf",
  },
  roguin: {
    text: "Roguin Maor and others, JAMA Intern Med 2017;177(5):617-623",
    url: "https://doi.org/10.1001/jamainternmed.2016.9261",
  },
  schurks: {
    text: "Schurks and others, BMJ 2010;341:c5702",
    url: "https://doi.org/10.1136/bmj.c5702",
  },
  corrigan: {
    text: "Corrigan and Marcus, JAMA 1974;230:1300-1301",
    url: "https://pubmed.ncbi.nlm.nih.gov/4479598/",
  },
  efsaVitaminE: {
    text: "EFSA, upper level of vitamin E, 2024, which leaves out people on blood thinners (read as a copy)",
    url: "https://doi.org/10.2903/j.efsa.2024.8953",
  },
  nasem2019: {
    text: "US National Academies, reference intakes for sodium and potassium, 2019",
    url: "https://doi.org/10.17226/25353",
  },
  efsaSodium: {
    text: "EFSA, reference values for sodium, 2019",
    url: "https://doi.org/10.2903/j.efsa.2019.5778",
  },
  whoSodium: {
    text: "World Health Organization, under 2 g of sodium a day (read as quoted)",
    url: "https://www.who.int/news-room/fact-sheets/detail/sodium-reduction",
  },
  iom2011: {
    text: "Institute of Medicine, reference intakes for calcium and vitamin D, 2011 (read as a copy)",
    url: "https://doi.org/10.17226/13050",
  },
  efsaCalcium: {
    text: "EFSA, upper level of calcium, 2012",
    url: "https://doi.org/10.2903/j.efsa.2012.2814",
  },
  calcichew: {
    text: "MHRA, Calcichew 500 mg (calcium carbonate), product information 2021, sections 4.3 to 4.5 (read as a copy)",
    url: "https://www.rxreasoner.com/monographs/7214/precautions",
  },
  kalcipos: {
    text: "Kalcipos-D (calcium and vitamin D), UK product information, section 4.5",
    url: "https://www.medicines.org.uk/emc/product/4481/smpc",
  },
  vitaminKClotting: {
    text: "Low doses of vitamin K2 (MK-7) and anticoagulation, J Thromb Haemost 2013",
    url: "https://doi.org/10.1111/jth.12203",
  },
  tan: {
    text: "Tan and others, JAMA Intern Med 2024 (whom it left out was read as a copy)",
    url: "https://doi.org/10.1001/jamainternmed.2024.5726",
  },
  fdaQuinineBox: {
    text: "FDA, boxed warning of Qualaquin (quinine), November 2009",
    url: "https://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm194391.htm",
  },
  fdaQuinineAdvice: {
    text: "FDA, advice to people who take quinine for leg cramps, 2010 (read in a web archive)",
    url: "https://webarchive.library.unt.edu/web/20120916214943/http://www.fda.gov/ForConsumers/ConsumerUpdates/ucm217599.htm",
  },
  cochraneQuinine: {
    text: "El-Tawil and others, Cochrane 2015, CD005044",
    url: "https://doi.org/10.1002/14651858.CD005044.pub3",
  },
  miller: {
    text: "Miller, Curr Sports Med Rep 2015",
    url: "https://doi.org/10.1249/JSR.0000000000000183",
  },
  niosh: {
    text: "US NIOSH, Heat stress: hydration, 2017: never above 1.4 litres (48 US fl oz) in an hour",
    url: "https://stacks.cdc.gov/view/cdc/45851",
  },
  kidneysAnHour: {
    text: "BBC Science Focus, 2020: kidneys pass 0.8 to 1 litre in an hour",
    url: "https://www.sciencefocus.com/the-human-body/is-there-a-maximum-amount-of-liquid-a-human-can-drink-in-a-day/",
  },
  lowSodium: {
    text: "MSD Manual, low level of sodium in the blood",
    url: "https://www.msdmanuals.com/home/hormonal-and-metabolic-disorders/electrolyte-balance/hyponatremia-low-level-of-sodium-in-the-blood",
  },
  lowSodiumCare: {
    text: "Mayo Clinic, low blood sodium: causes, and when to get emergency care (causes read as quoted)",
    url: "https://www.mayoclinic.org/diseases-conditions/hyponatremia/basics/preparing-for-your-appointment/con-20031445",
  },
  cochranePregnancy: {
    text: "Cochrane 2020, CD010655: leg cramps in pregnancy",
    url: "https://doi.org/10.1002/14651858.CD010655.pub3",
  },
  garrison: {
    text: "Garrison and others, Arch Intern Med 2012;172:120-126",
    url: "https://doi.org/10.1001/archinternmed.2011.1029",
  },
  allenKirby: {
    text: "Allen and Kirby, Am Fam Physician 2012;86(4):350-355",
    url: "https://pubmed.ncbi.nlm.nih.gov/22963024/",
  },
  cks: {
    text: "NICE Clinical Knowledge Summary: leg cramps (version of 2012, read as a copy)",
    url: "https://cks.nice.org.uk/topics/leg-cramps/",
  },
  aasm: {
    text: "Winkelman and others, AASM guideline, J Clin Sleep Med 2025",
    url: "https://doi.org/10.5664/jcsm.11390",
  },
  irlssg: {
    text: "Allen and others, IRLSSG criteria, Sleep Med 2014;15(8):860-873",
    url: "https://doi.org/10.1016/j.sleep.2014.03.025",
  },
  usUpperLevels: {
    text: "Institute of Medicine, tables of upper levels",
    url: "https://www.ncbi.nlm.nih.gov/books/NBK56068/",
  },
  efsaB6: {
    text: "EFSA, upper level of vitamin B6, 2023 (its abstract was read)",
    url: "https://doi.org/10.2903/j.efsa.2023.8006",
  },
  magnesiumTrials: {
    text: "Garrison and others, Cochrane 2020, CD009402: magnesium, tested in adults",
    url: "https://doi.org/10.1002/14651858.CD009402.pub3",
  },
  legCramps: {
    text: "NI Direct (NHS text), leg cramps: when to see your doctor",
    url: "https://www.nidirect.gov.uk/node/10453",
  },
} as const satisfies Record<string, Source>;
