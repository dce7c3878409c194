import type { CivilDate } from "#lib/base/time/civil-date";
import type { Instant } from "#lib/base/time/instant";
import type { Cramp, NightRecord } from "#lib/diary/nights/schema";
import type { RemedyKind } from "#lib/diary/remedies/schema";
import type { Amounts } from "#lib/knowledge/nutrients/amounts";
import type { Authority } from "#lib/knowledge/nutrients/reference-figures";
import type { Totals } from "#lib/knowledge/nutrients/total-with-coverage";

/** What a day's food, drink and supplements came to, and whether the person said that was everything. */
export type IntakeDay = {
  readonly day: CivilDate;
  /** Entries of food and drink: what the usual minimum is held against. */
  readonly foodEntries: number;
  readonly food: Totals;
  readonly supplements: Totals;
  /** Null: not said. */
  readonly complete: boolean | null;
};

export type RemedyPeriod = {
  readonly remedyId: string;
  readonly name: string;
  readonly kind: RemedyKind;
  readonly strength: string | null;
  /** As typed: "cream", "tablet"; what stays on the skin is no tablet. */
  readonly form?: string | null;
  readonly startedOn: CivilDate;
  /** It was begun on that day or before, and nobody said when. */
  readonly startIsLatest?: boolean;
  /** Null: still going on. */
  readonly stoppedOn: CivilDate | null;
  readonly unitsPerDose: number | null;
  readonly timesPerDay: number | null;
  /** Elemental amounts of one dose. */
  readonly perDose: Amounts;
};

/** What a report reads of a night record. Notes and the like are left where they are: ten years hold 3,650 of them. */
export type DiaryNight = Pick<
  NightRecord,
  | "night"
  | "timeZone"
  | "crampCount"
  | "worstPain"
  | "crampMinutes"
  | "sleepLostMinutes"
  | "sleepDisturbance"
  | "soreness"
  | "stretchedBeforeBed"
  | "factors"
  | "factorsAsked"
  | "source"
>;

/** What a report reads of a single cramp. */
export type DiaryCramp = Pick<
  Cramp,
  "night" | "onset" | "timeZone" | "durationSeconds" | "pain" | "side" | "muscles" | "wokeMe"
>;

/** One dose tapped, or a scheduled one skipped. */
export type DoseTaken = {
  readonly remedyId: string;
  readonly day: CivilDate;
  readonly takenAt: Instant | null;
  readonly status: "taken" | "skipped" | "extra";
  readonly units: number | null;
};

export type DiaryPerson = {
  /** Where the person is at home. */
  readonly timeZone: string;
  /** The hour the person's nights begin at. */
  readonly nightStartHour: number;
  readonly birthYear: number | null;
  readonly sex: "female" | "male" | null;
  readonly pregnancy: "no" | "pregnant" | "breastfeeding" | null;
  readonly authority: Authority;
  readonly usualMinimumEntries: number | null;
  readonly scheduledDoses: "taken" | "tap";
};

/** A test of the person's own, from its first day to its last planned one, or to the day the person stopped it. */
export type ExperimentPeriod = { readonly name: string; readonly from: CivilDate; readonly to: CivilDate };

/** A day on which a summary was shared, and with whom, if the person said. */
export type SharingDay = { readonly day: CivilDate; readonly label: string | null };

/** One person's record over some nights, as the reports read it. Order does not matter; deleted rows are not in it. */
export type Diary = {
  readonly person: DiaryPerson;
  /** The first night ever that says whether there were cramps; null where it is to be found in this diary itself. */
  readonly firstNight: CivilDate | null;
  readonly nights: readonly DiaryNight[];
  readonly cramps: readonly DiaryCramp[];
  readonly intake: readonly IntakeDay[];
  readonly remedies: readonly RemedyPeriod[];
  readonly doses: readonly DoseTaken[];
  readonly experiments: readonly ExperimentPeriod[];
  readonly sharings: readonly SharingDay[];
  /** The answers the person gave to health questions. */
  readonly conditions: Readonly<Record<string, "yes" | "no" | "unknown">>;
};
