import type { ArticleSection } from "../schema";

export const electrolytePowder: ArticleSection = {
  slug: "electrolyte-powder",
  number: 14,
  heading: "How to Use Electrolyte Powder for Muscle Cramp Prevention",
  gist: "How the article would have you use electrolyte powder. One part of it is not safe for everyone.",
  topics: ["electrolyte-drinks", "potassium", "sodium", "magnesium", "hydration", "supplements"],
  claims: [
    {
      id: "14a",
      claim: "Pick a good powder that holds potassium, sodium and magnesium.",
      grades: [{ grade: "unproven" }],
      evidence: "No trial in people with night cramps was found.",
      cites: ["ALL12", "RAB16"],
      search: "trials",
      subjects: ["potassium", "sodium", "magnesium"],
    },
    {
      id: "14b",
      claim: "Drink it around exercise, to make up for what you sweat out.",
      grades: [{ grade: "partly" }],
      evidence:
        "That is sensible for long, heavy sweating. In a laboratory, ten men were given an electric stimulus to the calf after exercise in heat: after plain water they cramped more easily, after a rehydration drink less. They were young, awake and not at rest in bed.",
      cites: ["LAU19", "LAU21"],
      subjects: ["sodium"],
    },
    {
      id: "14c",
      claim: "Taken in the evening it may loosen muscles while you sleep.",
      grades: [{ grade: "unproven" }],
      evidence: "No trial was found, and the article's own second section warns that such drinks often fail.",
      cites: ["ALL12", "RAB16"],
      search: "trials",
      subjects: ["potassium", "sodium", "magnesium"],
    },
    {
      id: "14d",
      claim: "Let your body tell you, and change the amount yourself.",
      grades: [{ grade: "unsafe" }],
      evidence:
        "Too much potassium can come fast, give no sign, and kill. Going by feel is dangerous with kidney disease, with ACE inhibitors and sartans (tablets for blood pressure and heart) and with water tablets that keep potassium; the salt matters with high blood pressure and heart failure.",
      cites: ["KTAB", "MOM19", "NASEM19"],
      subjects: ["dosing-by-feel", "potassium", "magnesium", "sodium"],
    },
    {
      id: "14e",
      claim: "What you need depends on heat, exercise and health.",
      grades: [{ grade: "supported" }],
      evidence: "Yes, needs for water and salts differ widely.",
      cites: ["IOM05"],
      subjects: ["water"],
    },
    {
      id: "14f",
      claim: "Used cleverly, the powder lowers the risk of cramps.",
      grades: [{ grade: "unproven" }],
      evidence: "No test of this for night cramps was found.",
      cites: ["ALL12", "RAB16"],
      search: "trials",
      subjects: [],
    },
  ],
  note: "The evening drink recommended here contradicts the article's own second section.",
};
