import type { ArticleSection } from "../schema";

export const calciumDeficiency: ArticleSection = {
  slug: "calcium-deficiency",
  number: 5,
  heading: "Calcium Deficiency and Its Impact on Muscles",
  gist: "Muscles need calcium to tighten; the article ties a lack of it to a lack of magnesium.",
  topics: ["calcium", "magnesium"],
  claims: [
    {
      id: "5a",
      claim: "A muscle needs calcium to tighten.",
      grades: [{ grade: "supported" }],
      evidence: "Muscles, nerves and blood vessels cannot work without calcium.",
      cites: ["ODS-CA"],
      subjects: [],
    },
    {
      id: "5b",
      claim: "Too little magnesium makes a lack of calcium worse, and cramps come more often.",
      grades: [{ grade: "partly" }],
      evidence:
        "When magnesium in the blood is very low, calcium and potassium do fall too. That is an illness, with tingling, cramping hands and feet and abnormal blood tests, not the ordinary calf cramp at night. There is no good evidence for calcium tablets, nor in pregnancy, where the trials are very small and uncertain.",
      cites: ["TUR16", "ELI97", "LUO20"],
      subjects: ["calcium", "magnesium", "timing"],
    },
  ],
};
