import type { ArticleSection } from "../schema";

export const dairyCalcium: ArticleSection = {
  slug: "dairy-calcium",
  number: 11,
  heading: "The Role of Dairy Products in Calcium Intake",
  gist: "Milk and cheese are good sources of calcium. That this prevents cramps is not shown.",
  topics: ["calcium", "diet"],
  claims: [
    {
      id: "11a",
      claim: "Milk, yoghurt and cheese are very good sources of calcium.",
      grades: [{ grade: "supported" }],
      evidence:
        "They are among the leading sources. Drinks with added calcium, tinned fish eaten with its bones and tofu count too.",
      cites: ["ODS-CA"],
      subjects: [],
    },
    {
      id: "11b",
      claim: "With them you are spared cramps at night.",
      grades: [{ grade: "unproven" }],
      evidence: "No good evidence ties more calcium to fewer cramps outside pregnancy.",
      cites: ["LUO20"],
      search: "trials",
      subjects: ["calcium"],
    },
    {
      id: "11c",
      claim: "Dairy from grass-fed cows feeds you best and lets you sleep well.",
      grades: [{ grade: "unproven" }],
      evidence: "No trial on cramps or on sleep was found.",
      cites: ["ALL12", "RAB16"],
      search: "trials",
      subjects: [],
    },
  ],
};
