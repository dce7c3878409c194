import type { ArticleSection } from "../schema";

export const dietarySolutions: ArticleSection = {
  slug: "dietary-solutions",
  number: 9,
  heading: "Dietary Solutions for Nocturnal Leg Cramps",
  gist: "The article expects food and drink to prevent cramps. That has not been tested.",
  topics: ["diet", "hydration", "general"],
  claims: [
    {
      id: "9a",
      claim: "Enough minerals are the key to preventing and easing night cramps.",
      grades: [{ grade: "unproven" }],
      evidence:
        "No trial of a diet in people with night cramps was found. Trials of magnesium tablets showed little or nothing.",
      cites: ["GAR20"],
      search: "trials",
      subjects: [],
    },
    {
      id: "9b",
      claim: "Being short of water makes cramps worse, so drinking is vital.",
      grades: [{ grade: "unproven", when: "for night cramps" }],
      evidence:
        "Nothing controlled was found for night cramps. For cramps in sport, the idea rests on single reports and small series; four studies that followed athletes did not support it, and a review of 2022 prefers advice for each person over “drink more”. Both ends matter. Older people feel less thirst: after 65 about 1.6 litres of drinks a day for women and 2 for men, unless a doctor set a limit. And drinking too much to prevent cramps has killed: two athletes died of it in 2014.",
      cites: ["SCH09", "MIL22", "MAS20", "MIL15"],
      search: "trials",
      subjects: ["water"],
    },
    {
      id: "9c",
      claim: "The right food and enough water mean fewer and milder cramps, and better sleep.",
      grades: [{ grade: "unproven" }],
      evidence: "No test of this in people with night cramps was found.",
      cites: ["ALL12", "RAB16"],
      search: "trials",
      subjects: ["water"],
    },
  ],
};
