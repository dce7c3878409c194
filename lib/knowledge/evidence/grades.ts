import type { Grade } from "./schema";

/** How a grade is said, and the rule by which it was given. The icon is chosen by the screen, never colour alone. */
export const grades: Readonly<Record<Grade, { readonly words: string; readonly rule: string }>> = {
  supported: {
    words: "Agrees with the evidence",
    rule: "Well-established knowledge of the body, or controlled studies that agree.",
  },
  partly: {
    words: "Partly right",
    rule: "True in some setting, such as a severe measured lack or heavy sweating, and stretched beyond it.",
  },
  unproven: {
    words: "Plausible, not shown",
    rule: "Nobody has tested it properly in people with night cramps.",
  },
  contradicted: {
    words: "Evidence points the other way",
    rule: "Controlled studies or accepted knowledge of the body disagree.",
  },
  unsafe: {
    words: "Do not follow as written",
    rule: "Taken literally it could harm a group of people that can be named.",
  },
};
