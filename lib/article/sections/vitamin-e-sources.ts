import type { ArticleSection } from "#lib/article/schema";

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
        "Almonds are a rich source and avocado a middling one. Sunflower seeds and plant oils have the most.",
      fromMemory: "28 g of almonds have about 7 mg.",
      cites: ["ODS-E"],
      subjects: [],
    },
    {
      id: "12b",
      claim: "More vitamin E in your food is what a good night needs.",
      grades: [{ grade: "unproven" }],
      evidence: "No trial shows it for cramps or for sleep.",
      cites: [],
      subjects: [],
    },
  ],
};
