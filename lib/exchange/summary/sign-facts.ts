import type { CivilDate } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { livedCalendarDate } from "#lib/base/time/lived-time";
import type { LegCheck } from "#lib/diary/health/schema";
import { redFlags } from "#lib/knowledge/safety/red-flags";
import type { RedFlagId } from "#lib/knowledge/safety/schema";
import type { SignFacts } from "./snapshot";

/** Whether a sign is so by its latest answer; where both were given on one day, it is. */
export const isSignNow = ({ yesOn, noOn }: Pick<SignFacts, "yesOn" | "noOn">): boolean =>
  yesOn !== null && (noOn === null || noOn <= yesOn);

type Asked = {
  /** The signs ticked in the form; null: it was not gone through. */
  readonly form: readonly RedFlagId[] | null;
  readonly legChecks: readonly Pick<LegCheck, "checkedAt" | "timeZone" | "present" | "absent">[];
  readonly range: DateRange;
  readonly madeOn: CivilDate;
};

/**
 * Every sign that was asked in the period or today, with the last day it was so and the last day it was not; what was never
 * asked is not in it. The most urgent come first.
 */
export function signFacts({ form, legChecks, range, madeOn }: Asked): SignFacts[] {
  const said: { id: RedFlagId; isYes: boolean; on: CivilDate }[] = legChecks.flatMap((check) => {
    const on = livedCalendarDate(check.checkedAt, check.timeZone);
    if (on < range.from || on > madeOn) return [];
    return [
      ...check.present.map((id) => ({ id, isYes: true, on })),
      ...check.absent.map((id) => ({ id, isYes: false, on })),
    ];
  });
  if (form !== null) said.push(...redFlags.map(({ id }) => ({ id, isYes: form.includes(id), on: madeOn })));
  const last = (id: RedFlagId, isYes: boolean) =>
    said
      .flatMap((one) => (one.id === id && one.isYes === isYes ? [one.on] : []))
      .sort()
      .at(-1) ?? null;
  return redFlags
    .map(({ id }) => ({ id, yesOn: last(id, true), noOn: last(id, false) }))
    .filter(({ yesOn, noOn }) => yesOn !== null || noOn !== null);
}
