import type { Help } from "../help";

/** What was tested and did little, what can harm, and what nobody has tested. */
export const careful: readonly Help[] = [
  {
    id: "magnesium",
    group: "little",
    name: "Magnesium tablets",
    plain:
      "In older people they did no better than a dummy pill. In five trials the difference was less than one cramp a month.",
    doThis:
      "There is little reason to start. If you take it and feel well, ask whether it is safe for your kidneys.",
    harms: "Loose bowels. With weak kidneys magnesium builds up in the blood.",
    forClinicians:
      "GAR20: 5 trials, 307 older people: 0.18 cramps a week fewer (0.84 fewer to 0.49 more); moderate certainty. ROG17: 94 people, 520 mg a night: from 7.84 to 4.44 a week, with placebo from 8.51 to 5.48. FRU99: 42 people, no difference. BAR21 disagrees: 175 people, magnesium oxide for 60 days, 3.4 episodes fewer against 2.6; registered late.",
    sure: "moderate",
    cites: ["GAR20", "ROG17", "FRU99", "BAR21"],
    subjects: ["magnesium", "timing"],
    search: "trials",
  },
  {
    id: "vitamin-e",
    group: "little",
    name: "Vitamin E capsules",
    plain: "They were not shown to help, but for people on dialysis.",
    doThis: "Leave them out. With a blood thinner, ask before you start or stop them.",
    harms: "A few more strokes from bleeding, and more prostate cancer in men.",
    forClinicians:
      "CON92: 27 men, quinine did better than 800 IU of vitamin E. SCK10: one more bleeding stroke in 1,250 people, one other stroke fewer in 476. KLE11: 1.6 more prostate cancers in 1,000 men a year.",
    sure: "low",
    cites: ["CON92", "SCK10", "KLE11", "KHA01"],
    subjects: ["vitamin-e"],
    search: "trials",
  },
  {
    id: "quinine",
    group: "careful",
    name: "Quinine, tonic water, bitter lemon",
    plain:
      "Quinine takes away about one cramp a week. It can also kill, without warning. Tonic water holds some.",
    doThis:
      "Never by your own choice. If a doctor prescribed it, ask whether you still need it. Bruises, nosebleeds or purple spots: get help now.",
    harms: "Sudden bleeding, kidney failure, a dangerous heart rhythm, ringing in the ears.",
    forClinicians:
      "ELT15: 23 trials, 1,586 people: 28% fewer cramps in two weeks. MHRA10: about one cramp a week fewer; only if sleep is wrecked and stretching failed; stop after four weeks without benefit; pause every three months. MHRA17: the heart rhythm. FAR17: 175,195 patients, death 1.24 times as common (1.21 to 1.27), open to confounding. KAT10: may be considered in selected people after a talk about harms.",
    sure: "moderate",
    cites: ["ELT15", "FDA", "MHRA10", "MHRA17", "FAR17", "KAT10"],
    subjects: ["quinine"],
    search: "safety",
  },
  {
    id: "potassium",
    group: "careful",
    name: "Potassium tablets and salt substitutes",
    plain: "No trial shows that potassium helps night cramps. For some people it is very dangerous.",
    doThis: "Not without your doctor. If you take it now, ask today whether it goes with your other tablets.",
    harms: "It can stop the heart, and you may feel nothing before.",
    forClinicians:
      "No trial was found. The danger is with kidney disease, ACE inhibitors, sartans, potassium-sparing diuretics, trimethoprim, heparins, ciclosporin and tacrolimus.",
    sure: "none",
    cites: ["KTAB", "MOM19", "RAB16"],
    subjects: ["potassium"],
    search: "safety",
  },
  {
    id: "salt",
    group: "careful",
    name: "More salt, electrolyte powders",
    plain: "No trial of a salty drink or powder was found in people with night cramps.",
    doThis: "Do not add salt for cramps. After long, heavy sweating a drink with salts makes sense.",
    harms: "It can raise blood pressure and make the body hold water.",
    forClinicians:
      "LAU19: ten young men, after exercise in heat, an electric stimulus: they cramped less easily after a rehydration drink. Not sleep, not older people.",
    sure: "none",
    cites: ["LAU19", "NASEM19", "RAB16"],
    subjects: ["sodium"],
    search: "trials",
  },
  {
    id: "water",
    group: "careful",
    name: "Drinking a lot more",
    plain:
      "It was not shown to prevent night cramps. Too little is bad for you, and too much at once is dangerous.",
    doThis:
      "Drink through the day. After 65 that is about 1.6 litres of drinks for women and 2 for men, unless your doctor set a limit.",
    harms: "A lot of water in a short time can kill.",
    forClinicians: "No controlled study in night cramps. SCH09 and MIL22: thin evidence even in sport.",
    sure: "none",
    cites: ["MAS20", "SCH09", "MIL22", "MIL15"],
    subjects: ["water"],
    search: "trials",
  },
  {
    id: "other-supplements",
    group: "untested",
    name: "Magnesium on the skin, CBD, tea, iron, vitamin D, vitamin B12",
    plain: "They are sold for cramps. No proper trial in people with night cramps was found.",
    doThis: "Save your money. Iron only after a blood test.",
    harms: "Some change how medicines work. Ask a pharmacist.",
    forClinicians: "No trial was found in the search named here.",
    sure: "none",
    cites: ["RAB16"],
    subjects: [],
    search: "trials",
  },
];
