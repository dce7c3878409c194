/** How sure a finding is, in the four steps of GRADE and two for what was never tested. */
export const certainties = {
  high: { words: "Very sure", rule: "More studies would hardly change it." },
  moderate: { words: "Fairly sure", rule: "The truth is likely near. A new study could change it." },
  low: { words: "Not very sure", rule: "The truth may be quite different." },
  "very-low": { words: "Very unsure", rule: "A small or weak study. It is little more than a guess." },
  opinion: { words: "What doctors advise", rule: "Used for long, and hardly tested." },
  none: { words: "Nobody knows", rule: "No trial was found." },
} as const;
export type Certainty = keyof typeof certainties;
