import type { Subject } from "#lib/knowledge/safety/schema";
import type { CitationKey } from "./schema";

/** What has been tested against night cramps. Things to talk over with a doctor, in no order of merit; not advice. */
type TestedOption = {
  readonly name: string;
  readonly finding: string;
  readonly certainty: string;
  readonly cites: readonly CitationKey[];
  readonly subjects: readonly Subject[];
};

export const testedOptions: readonly TestedOption[] = [
  {
    name: "Stretching calf and back of thigh at bedtime, six weeks",
    finding:
      "80 people over 55: 1.2 fewer cramps a night than those told not to stretch, and pain 1.3 points of 10 lower. Both groups knew what they did.",
    certainty: "Low for pain",
    cites: ["HAL12", "HAW21"],
    subjects: [],
  },
  {
    name: "Stretching the calf only, twelve weeks",
    finding: "191 people who took quinine: no effect was shown.",
    certainty: "No effect shown",
    cites: ["COP05"],
    subjects: [],
  },
  {
    name: "Stretching, all trials together",
    finding: "Cochrane 2021 found three trials with 201 people: pain 1.3 points of 10 lower.",
    certainty: "Low",
    cites: ["HAW21"],
    subjects: [],
  },
  {
    name: "Stretching or meditation",
    finding:
      "98 people, half of them with cirrhosis: pain fell by 1.4 points with stretching and 2.0 with meditation. There was no difference between the two, and nobody was left without either.",
    certainty: "Low",
    cites: ["TAP24"],
    subjects: [],
  },
  {
    name: "Stretching the muscle during a cramp",
    finding: "The usual advice of doctors, with little testing.",
    certainty: "Opinion of experts",
    cites: ["NHS", "CKS12"],
    subjects: [],
  },
  {
    name: "Vitamin K2 (MK-7), 180 micrograms a day, eight weeks",
    finding:
      "199 people aged 65 or older in China: 1 cramp a week with it, 3.6 with placebo. Promising, but one trial with an unusual pattern: the placebo group got worse, and the figures are more exact than they should be. Not for people on warfarin.",
    certainty: "One trial, to be repeated",
    cites: ["TAN24"],
    subjects: ["vitamin-k"],
  },
  {
    name: "Vitamin B complex",
    finding:
      "One small trial in older people with high blood pressure reported that cramps went in 86 of 100.",
    certainty: "Very low",
    cites: ["CHA98", "KAT10"],
    subjects: ["b6"],
  },
  {
    name: "Magnesium tablets",
    finding: "Eleven trials: little or no difference from placebo in older adults.",
    certainty: "Moderate that the benefit is nil or trivial",
    cites: ["GAR20"],
    subjects: ["magnesium"],
  },
  {
    name: "Vitamin E capsules",
    finding: "No benefit shown outside dialysis.",
    certainty: "Low",
    cites: ["CON92"],
    subjects: ["vitamin-e"],
  },
  {
    name: "Diltiazem, verapamil, naftidrofuryl",
    finding: "Small studies. Prescription only.",
    certainty: "Very low",
    cites: ["KAT10"],
    subjects: [],
  },
  {
    name: "Quinine",
    finding:
      "23 trials, 1,586 people: 28 % fewer cramps over two weeks. It is not recommended for routine use, because it can kill.",
    certainty: "Low to moderate for benefit; the harm is serious",
    cites: ["ELT15", "FDA"],
    subjects: ["quinine"],
  },
  {
    name: "Sips of pickle juice",
    finding:
      "In cirrhosis it made cramps less severe, but sleep no better (read as a news summary). It is very salty.",
    certainty: "Low",
    cites: ["TAP24"],
    subjects: ["sodium"],
  },
  {
    name: "A review of your medicines",
    finding:
      "Inhaled long-acting bronchodilators, water tablets and, a little, statins are linked with cramp treatment in prescription records.",
    certainty: "Observation, not proof",
    cites: ["GAR12"],
    subjects: ["medicine"],
  },
];
