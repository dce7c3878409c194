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
        "For restless legs, ask about iron first. For cramps, a trial compared vitamin E at bedtime, quinine and placebo in 27 men, and quinine did better than vitamin E. A Cochrane review found no clear difference between quinine and vitamin E in four weak trials; that is no proof of benefit. How vitamin E did against placebo in that trial could not be read. On dialysis, small trials favour vitamin E. As to harm: over 118,765 people, one more bleeding stroke in 1,250 people, and one blocked-artery stroke fewer in 476. In one large trial 400 IU a day brought 1.6 more prostate cancers in 1,000 men a year, about 16 more in 1,000 men over ten years.",
      cites: ["CON92", "ELT15", "KHA01", "SCK10", "KLE11", "WIN25"],
      subjects: ["vitamin-e", "restless-legs"],
    },
    {
      id: "13b",
      claim: "Ask a health professional before you add vitamin E.",
      grades: [{ grade: "supported" }],
      evidence: "Yes. It matters most with a blood thinner, or after a stroke from bleeding.",
      cites: ["SCK10", "ODS-E"],
      subjects: ["vitamin-e"],
    },
  ],
};
