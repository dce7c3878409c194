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
        "A low potassium is found by a blood test and has reasons such as water tablets or vomiting. Weakness and an irregular heartbeat are among its signs. No trial shows potassium helping ordinary night cramps. In prescription records cramp treatment began 2.12 times as often after water tablets that keep potassium as before them (1.61 to 2.78), 1.48 times after the thiazide kind (1.29 to 1.68), 1.20 times after the loop kind (1.00 to 1.44), and 2.42 times after long-acting inhalers (2.02 to 2.89). Such a figure compares the order of two prescriptions. It is not proof: the illness may be what makes the cramps. On a water tablet, ask for a blood test of potassium, sodium, magnesium and kidney function.",
      cites: ["MAYO-K", "GAR12"],
      search: "trials",
      subjects: ["potassium", "medicine", "blood-test"],
    },
  ],
};
