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
  waterReview: {
    text: "Rangan and others, BMJ Open 2021;11:e046539: too much water, a review of 590 people (abstract)",
    url: "https://bmjopen.bmj.com/content/11/12/e046539",
  },
  lowSodium: {
    text: "MSD Manual, low level of sodium in the blood",
    url: "https://www.msdmanuals.com/home/hormonal-and-metabolic-disorders/electrolyte-balance/hyponatremia-low-level-of-sodium-in-the-blood",
  },
  lowSodiumCare: {
    text: "Mayo Clinic, low blood sodium: causes, and when to get emergency care (causes read as quoted)",
    url: "https://www.mayoclinic.org/diseases-conditions/hyponatremia/symptoms-causes/syc-20373711",
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
  hsaCentrum: {
    text: "Health Sciences Authority of Singapore, warfarin and supplements with vitamin K, 2013",
    url: "https://hsa.gov.sg/announcements/safety-alert/potential-interaction-between-warfarin-and-health-supplements-containing-vitamin-k",
  },
  kurnik: {
    text: "Kurnik and others, 2003: three people in whom starting or stopping a multivitamin moved the INR (abstract)",
    url: "https://pubmed.ncbi.nlm.nih.gov/14565795/",
  },
  antoniou: {
    text: "Antoniou and others, CMAJ 2015;187(4):E138-E143: co-trimoxazole and sudden death on spironolactone (abstract)",
    url: "https://pubmed.ncbi.nlm.nih.gov/25646289/",
  },
  mhraQuinine: {
    text: "MHRA 2010 on quinine for cramps, as given in the Northern Ireland Formulary",
    url: "https://niformulary.hscni.net/formulary/10-0-musculoskeletal-and-joint-diseases/10-2-drugs-used-in-neuromuscular-disorders/10-2-3-nocturnal-leg-cramps",
  },
  mhraQuinineRhythm: {
    text: "MHRA 2017 on quinine and the heart rhythm (read as told by MIMS)",
    url: "https://www.mims.co.uk/prescribe-quinine-caution-patients-risk-qt-prolongation-mhra-advises/musculoskeletal-disorders/article/1451267",
  },
  drinksWhenOlder: {
    text: "Masot and others, Nutrients 2020;12(11):3383: drinks after 65, with the ESPEN guideline (abstract)",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7694182",
  },
  ukB6: {
    text: "Food Standards Scotland: vitamin B6",
    url: "https://www.foodstandards.gov.scot/consumers/healthy-eating/nutrition/vitamins-minerals/vitamin-b6",
  },
  antacidTiming: {
    text: "UK product information of an antacid, section 4.5: two to four hours from other medicines",
    url: "https://www.medicines.org.uk/emc/product/4880/smpc",
  },
  rosuvastatinTiming: {
    text: "Martin and others, Curr Med Res Opin 2008;24(4):1231-5: rosuvastatin with an antacid (abstract)",
    url: "https://doi.org/10.1185/030079908X280662",
  },
  integraseTiming: {
    text: "HIV InSite, University of California: integrase inhibitors and minerals",
    url: "http://hivinsite.ucsf.edu/insite?page=hmq-1408-03",
  },
  statinsNhs: {
    text: "NHS, statins: side effects (read as quoted in the press, December 2025)",
    url: "https://www.nhs.uk/conditions/statins/",
  },
  ppiMagnesium: {
    text: "Begley and others, Br J Clin Pharmacol 2016;81(4):753-758: PPIs, water tablets and low magnesium (abstract)",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4799921",
  },
  legCramps: {
    text: "NI Direct (NHS text), leg cramps: when to see your doctor",
    url: "https://www.nidirect.gov.uk/node/10453",
  },
} as const satisfies Record<string, Source>;
