import type { ArticleSection } from "../schema";

export const vitaminESupplementation: ArticleSection = {
  slug: "vitamin-e-supplementation",
  number: 13,
  heading: "When to Consider Vitamin E Supplementation",
  gist: "The article suggests vitamin E capsules when restless legs go on. Ask about iron first.",
  topics: ["vitamin-e", "supplements", "restless-legs", "clinician"],
  claims: [
    {
      id: "13a",
      claim: "If restless legs go on in spite of greens, nuts and seeds, think of a vitamin E capsule.",
      grades: [
        { grade: "contradicted" },
        { grade: "unsafe", when: "with a blood thinner or an antiplatelet" },
      ],
      evidence:
        "For restless legs, ask about iron first. For cramps, a trial compared vitamin E at bedtime, quinine and placebo in 27 men, and quinine did better than vitamin E. A Cochrane review found no clear difference between quinine and vitamin E in four weak trials; that is no proof of benefit. On dialysis, small trials favour vitamin E. As to harm: over 118,765 people, strokes from bleeding were about a fifth more frequent with vitamin E and other strokes a tenth fewer. In one large trial 400 IU a day raised the risk of prostate cancer (read as a copy).",
      cites: ["CON92", "ELT15", "KHA01", "SCK10", "ODS-E", "WIN25"],
      subjects: ["vitamin-e", "restless-legs"],
    },
    {
      id: "13b",
      claim: "Ask a health professional before you add vitamin E.",
      grades: [{ grade: "supported" }],
      evidence:
        "Yes. It matters most with a blood thinner, before an operation, or after a stroke from bleeding.",
      cites: ["SCK10"],
      subjects: ["vitamin-e"],
    },
  ],
};
