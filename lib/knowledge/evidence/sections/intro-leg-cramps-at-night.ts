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
        "The trials fit this. In older adults magnesium did little or no better than placebo, a dummy tablet.",
      cites: ["GAR20", "ROG17"],
      subjects: [],
    },
    {
      id: "1b",
      claim: "If you know what brings your cramps on, you can handle them better.",
      grades: [{ grade: "partly" }],
      evidence:
        "For most people with night cramps no cause is found. One review thinks tired muscles and nerves are more likely reasons than blood salts. Finding a cause behind them, such as a medicine or an illness of nerves or blood vessels, does help.",
      cites: ["ALL12"],
      subjects: ["medicine"],
    },
  ],
};
