import { durationWords } from "#lib/base/time/date-words";
import type { NightSummary } from "./night-summary";
import type { CrampBody, Muscle, NightState, Relief, Side, Soreness } from "./schema";

export const stateWords = {
  cramps: "Cramps",
  none: "None",
  "not-recorded": "Not recorded",
} as const satisfies Record<NightState, string>;

export const sideWords = {
  left: "Left",
  right: "Right",
  both: "Both",
} as const satisfies Record<Side, string>;

export const muscleWords = {
  calf: "Calf",
  foot: "Foot or toes",
  "thigh-front": "Front of the thigh",
  hamstring: "Back of the thigh",
  shin: "Shin",
  other: "Elsewhere",
} as const satisfies Record<Muscle, string>;

export const reliefWords = {
  stretch: "Stretching",
  walk: "Walking",
  massage: "Massage",
  heat: "Heat",
  cold: "Cold",
  "pickle-juice": "Pickle juice",
  nothing: "Nothing",
  other: "Something else",
} as const satisfies Record<Relief, string>;

export const sorenessWords = {
  none: "None",
  mild: "Mild",
  moderate: "Moderate",
  severe: "Severe",
} as const satisfies Record<Soreness, string>;

/** "1 cramp", "3 cramps", "at least 1 cramp" */
export function crampsWords(count: number, isFloor = false): string {
  return `${isFloor ? "at least " : ""}${count === 1 ? "1 cramp" : `${count} cramps`}`;
}

/** A night in one line: "2 cramps, pain 6, 12 min, 30 min of sleep lost". What is not known is not mentioned. */
export function nightWords(summary: NightSummary): string {
  if (summary.state === "none") return "No cramps";
  if (summary.state === "not-recorded") return "Not recorded";
  const { count, countIsFloor, worstPain, minutes, minutesIsFloor, sleepLostMinutes } = summary;
  return [
    countIsFloor ? "At least 1 cramp" : crampsWords(count),
    worstPain === null ? null : `pain ${worstPain}`,
    minutes === null ? null : `${minutesIsFloor ? "at least " : ""}${durationWords(minutes * 60)}`,
    sleepLostMinutes === null || sleepLostMinutes === 0
      ? null
      : `${durationWords(sleepLostMinutes * 60)} of sleep lost`,
  ]
    .filter((part) => part !== null)
    .join(", ");
}

/** What is known of a cramp besides its time: "left, calf, pain 6, 3 min". */
export function crampWords(
  cramp: Pick<CrampBody, "side" | "muscles" | "pain" | "durationSeconds" | "running">,
) {
  const parts = [
    cramp.side && sideWords[cramp.side].toLowerCase(),
    ...cramp.muscles.map((muscle) => muscleWords[muscle].toLowerCase()),
    cramp.pain === null ? null : `pain ${cramp.pain}`,
    cramp.durationSeconds === null ? null : durationWords(cramp.durationSeconds),
    cramp.running ? "not ended yet" : null,
  ];
  return parts.filter((part) => part !== null).join(", ");
}
