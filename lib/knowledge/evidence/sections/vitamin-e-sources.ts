import type { ArticleSection } from "../schema";

export const vitaminESources: ArticleSection = {
  slug: "vitamin-e-sources",
  number: 12,
  heading: "Natural Sources of Vitamin E",
  gist: "Which foods hold vitamin E.",
  topics: ["vitamin-e", "diet"],
  claims: [
    {
      id: "12a",
      claim: "Almonds and avocado hold vitamin E.",
      grades: [{ grade: "supported" }],
      evidence:
        "Almonds are a rich source, with about 7 mg in 28 g, and avocado a middling one. Wheat germ oil, sunflower seeds and plant oils are rich too.",
      cites: ["ODS-E"],
      subjects: [],
    },
    {
      id: "12b",
      claim: "More vitamin E in your food is what a good night needs.",
      grades: [{ grade: "unproven" }],
      evidence: "No trial shows it for cramps or for sleep.",
      cites: ["ALL12", "RAB16"],
      search: "trials",
      subjects: [],
    },
  ],
};
