import type { ArticleSection } from "../schema";

export const potassiumMuscleHealth: ArticleSection = {
  slug: "potassium-muscle-health",
  number: 3,
  heading: "The Role of Potassium in Muscle Health",
  gist: "Potassium helps muscles work; the article says too little of it makes them cramp.",
  topics: ["potassium"],
  claims: [
    {
      id: "3a",
      claim: "Potassium takes part when a muscle tightens and lets go.",
      grades: [{ grade: "supported" }],
      evidence: "It keeps up the electric tension that nerves and muscles need.",
      cites: ["NASEM19"],
      subjects: [],
    },
    {
      id: "3b",
      claim: "With too little potassium a muscle cannot let go, and that is why it cramps.",
      grades: [{ grade: "partly" }],
      evidence:
        "A low potassium is found by a blood test and has reasons such as water tablets or vomiting. Weakness, tiredness, constipation and cramps are among its signs. No trial shows potassium helping ordinary night cramps. One finding speaks against the simple story: of all water tablets, the kind that keeps potassium in the body had the strongest link with cramp treatment, about twice as often, against one and a half times for the thiazide kind.",
      cites: ["MEDNET-K", "GAR12"],
      subjects: ["potassium", "medicine"],
    },
  ],
};
