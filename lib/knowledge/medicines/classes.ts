/**
 * The medicine classes the safety rules and the trends care about: those linked with cramps in prescription records
 * (GAR12), those that reviews and leaflets name, and those that change what a mineral or vitamin does in the body (rules
 * S1 to S19).
 * A recognised ingredient that belongs to none of them has an empty list of classes.
 */
export const medicineClasses = {
  laba: "long-acting inhaled bronchodilator",
  saba: "short-acting inhaled bronchodilator",
  "loop-diuretic": "loop water tablet",
  "thiazide-diuretic": "thiazide water tablet",
  "potassium-sparing-diuretic": "water tablet that keeps potassium",
  statin: "statin",
  "ace-inhibitor": "ACE inhibitor",
  arb: "sartan",
  nsaid: "anti-inflammatory painkiller",
  naproxen: "naproxen",
  "vitamin-k-antagonist": "blood thinner of the warfarin kind",
  doac: "direct blood thinner",
  heparin: "heparin injection",
  antiplatelet: "antiplatelet",
  quinine: "quinine",
  levothyroxine: "thyroid tablet",
  quinolone: "quinolone antibiotic",
  tetracycline: "tetracycline antibiotic",
  bisphosphonate: "bone tablet",
  ssri: "SSRI antidepressant",
  digoxin: "digoxin",
  lithium: "lithium",
  nifedipine: "nifedipine",
  "oral-steroid": "steroid tablet",
  morphine: "morphine",
  oestrogen: "oestrogen",
  raloxifene: "raloxifene",
  teriparatide: "teriparatide",
  "iv-iron": "iron by drip",
  "potassium-salt": "potassium",
  "magnesium-salt": "magnesium",
  "calcium-salt": "calcium",
  "sodium-salt": "salt or sodium",
  "vitamin-e": "vitamin E",
  "vitamin-k": "vitamin K",
  "vitamin-b6": "vitamin B6",
  trimethoprim: "trimethoprim antibiotic",
  "calcineurin-inhibitor": "transplant tablet that raises potassium",
  "renin-inhibitor": "aliskiren",
  drospirenone: "drospirenone",
  ppi: "acid-lowering tablet (PPI)",
  "cholinesterase-inhibitor": "memory tablet",
  denosumab: "denosumab",
  iron: "iron",
  gabapentin: "gabapentin",
  rosuvastatin: "rosuvastatin",
  mycophenolate: "mycophenolate",
  "integrase-inhibitor": "HIV tablet of the dolutegravir kind",
  "heart-rhythm": "medicine that can change the heart rhythm",
  multivitamin: "multivitamin",
} as const;

export type MedicineClass = keyof typeof medicineClasses;

/** Marks that only a rule needs: they say no more of a medicine than its ingredient's name does. */
const marksOfRules: readonly MedicineClass[] = [
  "iron",
  "gabapentin",
  "rosuvastatin",
  "mycophenolate",
  "integrase-inhibitor",
  "heart-rhythm",
  "multivitamin",
];

/** The classes that are told to programs and named beside an ingredient. */
export const toldClasses = (Object.keys(medicineClasses) as MedicineClass[]).filter(
  (one) => !marksOfRules.includes(one),
);
