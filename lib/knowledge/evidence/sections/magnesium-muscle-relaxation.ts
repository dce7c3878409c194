import type { ArticleSection } from "../schema";

export const magnesiumMuscleRelaxation: ArticleSection = {
  slug: "magnesium-muscle-relaxation",
  number: 4,
  heading: "Magnesium's Crucial Function in Muscle Relaxation",
  gist: "Magnesium has many jobs in muscle. As a tablet for night cramps it was tested, and did little.",
  topics: ["magnesium"],
  claims: [
    {
      id: "4a",
      claim: "The body uses magnesium in more than 300 processes, and letting a muscle loosen is one.",
      grades: [{ grade: "supported" }],
      evidence: "More than 300 enzyme systems need it, in muscle and nerve too.",
      cites: ["ODS-MG"],
      subjects: [],
    },
    {
      id: "4b",
      claim: "Short of magnesium, muscles stay tight and cramp more.",
      grades: [
        { grade: "partly", when: "for a true lack, measured in the blood" },
        { grade: "contradicted", when: "as a reason to take magnesium for ordinary night cramps" },
      ],
      evidence:
        "Five trials with 307 older people, added up by Cochrane: after four weeks 0.18 cramps a week fewer than with placebo, and the true figure may lie anywhere from 0.84 fewer to 0.49 more. That is fairly sure. In one trial of 94 people, 520 mg a night took cramps from 7.84 to 4.44 a week, and placebo from 8.51 to 5.48. Another, of 42 people, saw no difference. One trial disagrees: in 175 people over 60 days magnesium oxide lowered cramps by 3.4 episodes and placebo by 2.6, with shorter cramps and better sleep; the difference is small, and the plan was registered late. In pregnancy three small trials, 204 women, disagree. Loose bowels are the common harm.",
      cites: ["GAR20", "ROG17", "FRU99", "BAR21", "LUO20"],
      subjects: ["magnesium", "timing"],
    },
  ],
};
