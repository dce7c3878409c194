import type { Help } from "../help";

/** What needs somebody who knows the person: medicines, tests and illnesses with cramps of their own. */
export const ask: readonly Help[] = [
  {
    id: "medicine-review",
    group: "ask",
    name: "Go through your medicines",
    plain:
      "Some inhalers, water tablets and, a little, statins are linked with cramps. Looking at the list may be the most useful thing you can do.",
    doThis: "Ask: “Could one of my medicines play a part?” Do not stop any by yourself.",
    harms: "Stopping a medicine that you need can be worse than cramps.",
    forClinicians:
      "GAR12, prescription records, how many times as often cramp treatment began after as before: inhaled long-acting beta agonists 2.42 (2.02 to 2.89), potassium-sparing diuretics 2.12 (1.61 to 2.78), thiazides 1.48 (1.29 to 1.68), loop diuretics 1.20 (1.00 to 1.44), statins 1.16 (1.04 to 1.29). A link, open to confounding. HAS97 saw none in 50 charts.",
    sure: "low",
    cites: ["GAR12", "HAS97"],
    subjects: ["medicine"],
    search: "trials",
  },
  {
    id: "blood-test",
    group: "ask",
    name: "A blood test, if you take water or acid tablets",
    plain:
      "These tablets can change potassium, sodium and magnesium. A test shows it. Without such tablets a test mostly finds nothing.",
    doThis: "Ask for potassium, sodium, magnesium, calcium and kidney function at your next test.",
    harms: "None but the needle.",
    forClinicians:
      "BEG16: people on diuretics and a proton pump inhibitor are at higher risk of low magnesium; a test a year is suggested. ALL12 and CKS12: no routine tests when nothing points to a cause.",
    sure: "low",
    cites: ["BEG16", "ALL12", "CKS12"],
    subjects: ["medicine", "blood-test"],
    search: "safety",
  },
  {
    id: "vitamin-k2",
    group: "ask",
    name: "Vitamin K2",
    plain:
      "One trial of older people in China found far fewer cramps. It looks good, and nobody has repeated it. Some of its figures are unusual.",
    doThis:
      "Ask first. Not with warfarin, Marcumar, Sintrom or Previscan. The trial used 180 micrograms (MK-7) a day.",
    harms: "It makes some blood thinners too weak. None other were told.",
    forClinicians:
      "TAN24: 199 people of 65 and over, eight weeks: 0.96 against 3.63 cramps a week, difference 2.67 (2.49 to 2.86). People on diuretics were left out. The placebo group got worse, and by our reckoning the printed range is narrower than the spread allows.",
    sure: "low",
    cites: ["TAN24"],
    subjects: ["vitamin-k"],
    search: "trials",
  },
  {
    id: "vitamin-b",
    group: "ask",
    name: "Vitamin B complex",
    plain:
      "One very small trial of older people saw cramps go in most who took it. It is too small to rely on.",
    doThis: "Ask first. No more than 10 mg of B6 a day, and none with numb or burning feet.",
    harms: "Much B6 for long can harm nerves.",
    forClinicians:
      "CHA98: a small trial in older people with high blood pressure; in 86% of those who took it cramps went; three months with 30 mg of B6 a day or more. KAT10: possibly effective, level C.",
    sure: "very-low",
    cites: ["CHA98", "KAT10", "B6UK"],
    subjects: ["b6"],
    search: "trials",
  },
  {
    id: "prescribed",
    group: "ask",
    name: "Diltiazem, naftidrofuryl or lidocaine",
    plain: "Doctors have tried these in a few people. They need a prescription.",
    doThis: "Ask only if cramps wreck your sleep and nothing else helps.",
    harms: "Diltiazem lowers blood pressure and slows the heart.",
    forClinicians: "KAT10 names small studies of naftidrofuryl, lidocaine, diltiazem and vitamin B complex.",
    sure: "very-low",
    cites: ["KAT10"],
    subjects: [],
    search: "trials",
  },
  {
    id: "pregnancy",
    group: "ask",
    name: "Cramps in pregnancy",
    plain: "They are common and mostly harmless. Tablets were tested a little, and the results disagree.",
    doThis: "Stretch. Ask your midwife before any tablet. One swollen leg: be seen the same day.",
    harms: "Quinine is not for use in pregnancy.",
    forClinicians:
      "LUO20: 8 small trials, 576 women, of magnesium, calcium and vitamins. GAR20 counts 3 trials of magnesium, 204 women, and draws no conclusion.",
    sure: "very-low",
    cites: ["LUO20", "GAR20"],
    subjects: ["pregnancy"],
    search: "trials",
  },
  {
    id: "dialysis",
    group: "ask",
    name: "Cramps on dialysis",
    plain: "They often come from the dialysis itself. Your team can change how it is done.",
    doThis: "Tell your team when cramps come. Take no mineral, vitamin or salt by yourself.",
    harms: "Potassium and magnesium build up.",
    forClinicians:
      "KHA01: a small trial favours vitamins C and E on dialysis. It does not carry over to others.",
    sure: "very-low",
    cites: ["KHA01"],
    subjects: ["magnesium", "potassium"],
    search: "trials",
  },
  {
    id: "cirrhosis",
    group: "ask",
    name: "Cramps with cirrhosis",
    plain:
      "A sip of pickle juice made cramps less bad in one trial. Sleep was no better. Other things were tested too.",
    doThis: "Ask your liver team. Pickle juice is very salty.",
    harms: "Salt makes the belly and legs hold fluid.",
    forClinicians:
      "TAP22: 82 randomised, pickle juice or water at the first sign: pain fell by 2.25 against 0.36 of 10. MUL24: 11 studies, 340 people; zinc, L-carnitine and taurine had fewer cramps, with a high risk of bias.",
    sure: "low",
    cites: ["TAP22", "MUL24"],
    subjects: ["sodium"],
    search: "trials",
  },
];
