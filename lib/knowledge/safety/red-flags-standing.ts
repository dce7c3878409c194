import type { RedFlag } from "./red-flag";
import { ruleSources } from "./rule-sources";

/** Signs of the longer run, for a routine appointment. */
export const standing: readonly RedFlag[] = [
  {
    id: "frequent-or-new",
    urgency: "soon",
    question:
      "Are the cramps new, coming much more often than before, spreading beyond the legs, or tiring you out by day?",
    short: "cramps that are new, much more frequent, spreading or tiring by day",
    headline: "Make an appointment",
    meaning: "It is usually harmless, and it is worth a doctor's look.",
    whatToDo: "Make a routine appointment and take the summary with you.",
    today: false,
    sources: [ruleSources.legCramps, ruleSources.cks],
  },
  {
    id: "care-team",
    urgency: "soon",
    question:
      "Are you pregnant, on dialysis, living with cirrhosis, in cancer treatment, or did the cramps begin after a new medicine?",
    short: "pregnancy, dialysis, cirrhosis, cancer treatment or a new medicine",
    headline: "Tell your care team",
    meaning: "Cramps are common then, and your team knows what is safe for you.",
    whatToDo: "Tell your team at the next contact. Do not stop a prescribed medicine by yourself.",
    today: false,
    sources: [ruleSources.allenKirby, ruleSources.garrison],
  },
];
