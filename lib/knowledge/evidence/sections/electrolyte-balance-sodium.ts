import type { ArticleSection } from "../schema";

export const electrolyteBalanceSodium: ArticleSection = {
  slug: "electrolyte-balance-sodium",
  number: 6,
  heading: "The Importance of Electrolyte Balance in Preventing Leg Cramps",
  gist: "The article defends salt and blames too little of it for some cramps.",
  topics: ["sodium"],
  claims: [
    {
      id: "6a",
      claim: "Salt is blamed more than it deserves for high blood pressure.",
      grades: [
        { grade: "contradicted" },
        { grade: "unsafe", when: "with high blood pressure, heart failure or kidney disease" },
      ],
      evidence:
        "The US National Academies expect less heart disease and lower blood pressure when sodium comes down towards 2,300 mg a day, which is 5.8 g of salt. Europe's EFSA calls 2,000 mg, 5 g of salt, safe and adequate, and the World Health Organization asks for less than 2,000 mg.",
      cites: ["NASEM19", "EFSA-NA", "WHO"],
      subjects: ["sodium"],
    },
    {
      id: "6b",
      claim: "Muscles and nerves cannot do without sodium.",
      grades: [{ grade: "supported" }],
      evidence: "Sodium and potassium carry the signals along nerves and into muscle.",
      cites: ["NASEM19", "IOM05"],
      subjects: [],
    },
    {
      id: "6c",
      claim: "Too little sodium can make muscles cramp.",
      grades: [{ grade: "partly" }],
      evidence:
        "Cramps are a known sign of low sodium in the blood. It mostly comes from more water than salt: too much drinking, water tablets of the thiazide kind, or illness of heart, liver or kidneys. Eating little salt is not among the reasons named.",
      cites: ["MSD-NA"],
      subjects: ["sodium", "water"],
    },
    {
      id: "6d",
      claim: "Research ties low sodium to cramps at night, though it is the rarer imbalance.",
      grades: [{ grade: "unproven" }],
      evidence: "No such study was found. The two papers the article names are not about sodium.",
      cites: ["RAB16"],
      search: "trials",
      subjects: ["sodium"],
    },
  ],
};
