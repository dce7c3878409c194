import type { CivilDate } from "#lib/base/time/civil-date";
import type { Nutrient } from "#lib/knowledge/nutrients/nutrient";

/** When an exposure stands to the night: its own day and evening, or the day before that. */
export const lags = ["same-day", "day-before"] as const;
export type Lag = (typeof lags)[number];

/** Something that was so or not on each day or night; a date that is not in the map is not known. */
export type Exposure = {
  readonly key: string;
  /** As it stands in a list: "Alcohol", "Magnesium above your usual". */
  readonly name: string;
  readonly on: ReadonlyMap<CivilDate, boolean>;
  readonly lags: readonly Lag[];
};

/** What the exposure to more of a nutrient than usual is kept under. */
export const intakeKey = (nutrient: Nutrient) => `intake:${nutrient}`;
