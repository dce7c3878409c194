import { z } from "zod";
import type { CivilDate } from "#lib/base/time/civil-date";
import type { Verdict } from "#lib/insight/trends/tried/tried-remedy";

/** What is expected of it: a suspect brings more cramps, a hope fewer. */
export const expectations = ["more", "fewer"] as const;
export type Expectation = (typeof expectations)[number];

/** Weeks until the answer, from the first night on. */
export const watchWeeks = [12, 26] as const;
export type WatchWeeks = (typeof watchWeeks)[number];

const remedyMark = "remedy:";

/** What is watched: a factor or stretching, under the key of its link, or a remedy by its id. */
export const watchedSubjectSchema = z
  .string("Choose what to watch")
  .max(200)
  .regex(/^(stretching|factor:.+|remedy:[0-9a-f-]{36})$/, "Choose what to watch");

export const remedySubject = (id: string): string => `${remedyMark}${id}`;

/** The remedy that is watched; null where it is something written of the nights. */
export const remedyIdOf = (what: string): string | null =>
  what.startsWith(remedyMark) ? what.slice(remedyMark.length) : null;

export const newWatchSchema = z.object({
  id: z.uuid(),
  what: watchedSubjectSchema,
  expects: z.enum(expectations, "Choose what you expect"),
  weeks: z.literal(watchWeeks, "Choose when you want the answer"),
});
export type NewWatch = z.output<typeof newWatchSchema>;

export const leaveWatchSchema = z.object({ id: z.uuid() });

/** As stored. Its first night is the one it was named before, and nothing but its end is written later. */
export type Watch = NewWatch & {
  readonly lockedOn: CivilDate;
  /** The day it was left before its answer; null: it was not. */
  readonly leftOn: CivilDate | null;
};

/** Nights with it against nights without: what came out on the day of the answer. */
export type WatchAnswer = {
  readonly verdict: Verdict;
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly nightsWith: number;
  readonly nightsWithout: number;
};
