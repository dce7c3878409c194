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
      grades: [{ grade: "unproven" }],
      evidence:
        "Nobody has tested it: no trial of electrolyte drinks in people with night cramps was found. The caution is fair.",
      cites: ["ALL12", "RAB16"],
      search: "trials",
      subjects: ["sodium", "potassium"],
    },
    {
      id: "2b",
      claim: "There is more to prevention than drinks rich in potassium.",
      grades: [{ grade: "unproven" }],
      evidence:
        "No trial shows potassium helping ordinary night cramps, and for some people it is dangerous.",
      cites: ["ALL12", "RAB16"],
      search: "trials",
      subjects: ["potassium"],
    },
  ],
  note: "Further on, under “How to Use Electrolyte Powder for Muscle Cramp Prevention”, the article recommends such a drink in the evening after all.",
};
