import type { ArticleSection } from "../schema";

export const restlessLegsVitaminE: ArticleSection = {
  slug: "restless-legs-vitamin-e",
  number: 8,
  heading: "Nutritional Deficiencies and Restless Legs",
  gist: "The article explains restless legs by vitamin E. Restless legs are a different problem, and iron is what doctors test.",
  topics: ["vitamin-e", "restless-legs"],
  claims: [
    {
      id: "8a",
      claim: "Vitamin E brings oxygen to the leg muscles and calms them.",
      grades: [{ grade: "contradicted" }],
      evidence:
        "Oxygen travels on haemoglobin, in the red blood cells. Vitamin E protects the fats in the thin skin of cells. A true lack is rare and harms nerves, balance, muscles and eyes.",
      cites: ["ODS-E"],
      subjects: ["vitamin-e"],
    },
    {
      id: "8b",
      claim: "Low vitamin E sets off restless legs.",
      grades: [{ grade: "unproven" }],
      evidence:
        "No study shows it. The accepted reasons are too little iron in the brain, a messenger of the brain called dopamine, and family. The American guideline asks for blood tests of iron: ferritin, the iron in store, and transferrin saturation, the iron on its way. Adults are treated at a ferritin of 75 micrograms per litre or less, or a saturation below 20 %.",
      cites: ["WIN25"],
      search: "trials",
      subjects: ["restless-legs", "vitamin-e"],
    },
    {
      id: "8c",
      claim: "Whoever gets enough vitamin E is spared restless legs.",
      grades: [{ grade: "unproven" }],
      evidence:
        "There are only small trials in people on dialysis: with 60 people over 8 weeks, vitamin C, vitamin E or both eased the complaints more than placebo. That does not carry over to others.",
      cites: ["SAG12"],
      subjects: ["vitamin-e"],
    },
    {
      id: "8d",
      claim: "Restless legs and night cramps are treated as one problem.",
      grades: [{ grade: "contradicted" }],
      evidence:
        "They have different signs. The criteria for restless legs even name leg cramps as something to rule out first.",
      cites: ["ALL14"],
      subjects: ["restless-legs"],
    },
  ],
  note: "The section slides from night cramps to restless legs, which are a different disorder.",
};
