import type { ArticleSection } from "../schema";

export const supportingData: ArticleSection = {
  slug: "supporting-data",
  number: 16,
  heading: "Supporting Data",
  gist: "Two links. What is known of them, and what was not opened.",
  topics: ["vitamin-e", "general"],
  claims: [],
};
