import type { ArticleSection } from "../schema";

export const supportingData: ArticleSection = {
  slug: "supporting-data",
  number: 16,
  heading: "Supporting Data",
  gist: "Two links. What they hold could not be read, so nothing here rests on them.",
  topics: ["vitamin-e", "general"],
  claims: [],
};
