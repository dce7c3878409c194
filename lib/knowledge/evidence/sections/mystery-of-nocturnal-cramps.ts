import type { ArticleSection } from "../schema";

export const mysteryOfNocturnalCramps: ArticleSection = {
  slug: "mystery-of-nocturnal-cramps",
  number: 2,
  heading: "Unraveling the Mystery of Nocturnal Leg Cramps",
  gist: "An electrolyte drink at bedtime often does not keep cramps away.",
  topics: ["electrolyte-drinks", "potassium", "hydration"],
  claims: [
    {
      id: "2a",
      claim: "An electrolyte drink at bedtime is no sure way to a night without cramps.",
      grades: [{ grade: "supported", when: "as a caution" }],
      evidence: "No trial of electrolyte drinks in people with night cramps was found.",
      cites: ["ALL12", "RAB16"],
      subjects: ["sodium", "potassium"],
    },
    {
      id: "2b",
      claim: "There is more to prevention than drinks rich in potassium.",
      grades: [{ grade: "supported" }],
      evidence:
        "No trial shows potassium helping ordinary night cramps, and for some people it is dangerous.",
      cites: ["ALL12", "RAB16"],
      subjects: ["potassium"],
    },
  ],
  note: "Further on, under “How to Use Electrolyte Powder for Muscle Cramp Prevention”, the article recommends such a drink in the evening after all.",
};
