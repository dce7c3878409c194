import type { ArticleSection } from "../schema";

export const bloodPh: ArticleSection = {
  slug: "blood-ph",
  number: 7,
  heading: "The Influence of Blood pH on Mineral Transportation",
  gist: "The article says blood that is too alkaline keeps minerals from the muscles.",
  topics: ["alkaline-blood", "potassium", "calcium", "magnesium"],
  claims: [
    {
      id: "7a",
      claim: "Blood that is too alkaline hinders potassium and calcium on their way.",
      grades: [{ grade: "partly" }],
      evidence:
        "In true alkalosis, after much vomiting, from water tablets or from breathing very fast, potassium moves into cells and the active part of calcium falls; hands and feet can cramp. These are sudden illnesses that need a doctor.",
      cites: ["RCP11", "ELI97"],
      subjects: [],
    },
    {
      id: "7b",
      claim: "So magnesium and calcium miss the muscles and the cramps stay.",
      grades: [{ grade: "contradicted", when: "as an everyday cause, or one set by food" }],
      evidence:
        "Lungs and kidneys hold the blood close to a pH of 7.35 to 7.45. Food can change the pH of urine a good deal, and hardly that of blood. No study that ties slightly alkaline blood to night cramps was found. Sellers of alkaline diets warn of the opposite, too much acid, so you may meet both stories.",
      cites: ["ACID17", "SCHW12"],
      search: "trials",
      subjects: ["magnesium", "calcium"],
    },
  ],
  note: "The section begins with potassium and calcium and ends with magnesium and calcium.",
};
