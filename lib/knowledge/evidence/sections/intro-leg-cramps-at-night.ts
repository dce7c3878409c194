import type { ArticleSection } from "../schema";

export const introLegCrampsAtNight: ArticleSection = {
  slug: "intro-leg-cramps-at-night",
  number: 1,
  heading: "Leg Cramps at Night or Nocturnal Cramps",
  gist: "Cramps can go on although you take electrolytes, and knowing why helps.",
  topics: ["general", "electrolyte-drinks"],
  claims: [
    {
      id: "1a",
      claim: "You can keep having cramps even though you take electrolytes.",
      grades: [{ grade: "supported" }],
      evidence:
        "No trial of an electrolyte drink was found. Magnesium, which many of them hold, did no better than placebo, a dummy tablet, in older adults.",
      cites: ["GAR20", "ROG17"],
      search: "trials",
      subjects: [],
    },
    {
      id: "1b",
      claim: "If you know what brings your cramps on, you can handle them better.",
      grades: [{ grade: "partly" }],
      evidence:
        "For most people with night cramps no cause is found. One review thinks tired muscles and nerves are more likely reasons than blood salts. It does help to look for a cause behind them: pregnancy, dialysis, cirrhosis, the thyroid, nerve damage, narrow arteries, a narrow spine, alcohol and some medicines.",
      cites: ["ALL12", "GAR12", "ALC18"],
      subjects: ["medicine"],
    },
  ],
};
