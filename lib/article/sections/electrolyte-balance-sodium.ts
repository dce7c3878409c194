import type { ArticleSection } from "#lib/article/schema";

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
        "The US National Academies expect less heart disease and lower blood pressure when sodium comes down towards 2,300 mg a day. Europe's EFSA calls 2,000 mg safe and adequate, and the World Health Organization asks for less than 2,000 mg.",
      cites: ["NASEM19", "EFSA-NA", "WHO"],
      subjects: ["sodium"],
    },
    {
      id: "6b",
      claim: "Muscles and nerves cannot do without sodium.",
      grades: [{ grade: "supported" }],
      evidence: "This is settled knowledge of the body.",
      cites: [],
      subjects: [],
    },
    {
      id: "6c",
      claim: "Too little sodium can make muscles cramp.",
      grades: [{ grade: "partly" }],
      evidence:
        "Cramps are a known sign of low sodium in the blood, and of salt lost by heavy sweating or dialysis.",
      fromMemory:
        "Low sodium in the blood usually comes from too much water, a medicine or an illness, not from eating little salt.",
      cites: [],
      subjects: ["sodium", "water"],
    },
    {
      id: "6d",
      claim: "Research ties low sodium to cramps at night, though it is the rarer imbalance.",
      grades: [{ grade: "unproven" }],
      evidence: "No such study was found, and neither of the article's two references is about sodium.",
      fromMemory: "In hospitals, low sodium is generally held to be the most common imbalance of all.",
      cites: [],
      subjects: ["sodium"],
    },
  ],
};
