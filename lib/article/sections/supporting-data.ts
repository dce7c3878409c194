import type { ArticleSection } from "#lib/article/schema";

export const supportingData: ArticleSection = {
  slug: "supporting-data",
  number: 16,
  heading: "Supporting Data",
  gist: "Two links. If we identified them rightly, both are about vitamin E only.",
  topics: ["vitamin-e", "general"],
  claims: [],
  note: "If the two papers are what we think, one is a series of patients from 1969 without a comparison group and the other a small comparison in people on dialysis. Neither would support what the article says about potassium, magnesium, calcium, sodium, pH, water, dairy, greens or electrolyte powder.",
};
