/** How soon to act, most urgent first. */
export const urgencies = {
  now: "Call the emergency number now",
  today: "Be seen today",
  days: "Ask for an urgent appointment",
  soon: "Make an appointment",
} as const;
export type Urgency = keyof typeof urgencies;

/** What to call when it is "now", by place, in the order it is read out. */
export const emergencyNumbers = [
  { number: "112", where: "Europe, and most mobile phones anywhere" },
  { number: "999", where: "the UK and Ireland" },
  { number: "911", where: "the US and Canada" },
  { number: "000", where: "Australia" },
  { number: "111", where: "New Zealand" },
] as const;

/** Whom to ring when it is "today" and the doctor cannot be reached. */
export const adviceLines = "In the UK ring NHS 111; in Germany 116 117; elsewhere the out-of-hours doctor.";
