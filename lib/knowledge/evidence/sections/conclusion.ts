import type { ArticleSection } from "../schema";

export const conclusion: ArticleSection = {
  slug: "conclusion",
  number: 15,
  heading: "Conclusion",
  gist: "The article sums up: minerals, vitamin E and water against cramps. Most of it is not shown.",
  topics: ["potassium", "magnesium", "calcium", "vitamin-e", "hydration", "supplements", "clinician"],
  claims: [
    {
      id: "15a",
      claim: "A lack of potassium, magnesium and calcium has a large share in cramps.",
      grades: [{ grade: "unproven", when: "for ordinary night cramps" }],
      evidence:
        "A review in a journal for family doctors disagrees. Blood tests are usually not needed unless a doctor suspects another illness.",
      cites: ["ALL12", "CKS12"],
      subjects: ["potassium", "magnesium", "calcium"],
    },
    {
      id: "15b",
      claim: "Greens, dairy, almonds and avocado help to prevent cramps.",
      grades: [{ grade: "unproven" }],
      evidence: "They are good food for other reasons. No trial in night cramps was found.",
      cites: ["ALL12", "RAB16"],
      search: "trials",
      subjects: [],
    },
    {
      id: "15c",
      claim: "If a lack persists you may need supplements, after professional advice.",
      grades: [{ grade: "supported", when: "if a blood test has measured the lack" }],
      evidence: "A measured lack is a reason to treat it, and to look for why it is there.",
      cites: ["ALL12", "CKS12"],
      subjects: ["magnesium", "potassium", "calcium"],
    },
    {
      id: "15d",
      claim: "Good nutrition, enough water and balance bring fewer and milder cramps.",
      grades: [{ grade: "unproven" }],
      evidence: "No test of this in people with night cramps was found.",
      cites: ["ALL12", "RAB16"],
      search: "trials",
      subjects: ["water"],
    },
  ],
};
