import type { ArticleSection } from "../schema";

export const leafyGreens: ArticleSection = {
  slug: "leafy-greens",
  number: 10,
  heading: "Incorporating Leafy Greens for Magnesium and Potassium",
  gist: "Dark greens do hold magnesium and potassium. That they prevent cramps is not shown.",
  topics: ["magnesium", "potassium", "diet"],
  claims: [
    {
      id: "10a",
      claim: "Dark green leaves hold much magnesium and potassium.",
      grades: [{ grade: "supported" }],
      evidence: "Half a cup of cooked spinach has about 75 to 79 mg of magnesium.",
      cites: ["ODS-MG"],
      subjects: [],
    },
    {
      id: "10b",
      claim: "Eating them keeps cramps away.",
      grades: [{ grade: "unproven" }],
      evidence: "No trial was found. They are good food for other reasons.",
      cites: ["ALL12", "RAB16"],
      search: "trials",
      subjects: ["potassium", "vitamin-k"],
    },
    {
      id: "10c",
      claim: "Plenty of vegetables of the cabbage family is what stops further cramps.",
      grades: [{ grade: "unproven" }],
      evidence:
        "It claims too much. Broccoli has roughly 12 to 16 mg of magnesium in half a cup, about a fifth of spinach. A sudden change in greens matters if you take warfarin, and greens rich in potassium matter with kidney disease.",
      cites: ["ODS-MG"],
      subjects: ["vitamin-k", "potassium"],
    },
  ],
  note: "The section slides from dark leaves to the cabbage family. The two overlap, as in kale, but are not the same.",
};
