import type { CivilDate } from "#lib/base/time/civil-date";
import { type DateRange, isWithin } from "#lib/base/time/date-range";
import type { Cramp, NightRecord } from "./schema";

/** What the server tells of the nights of a range: single cramps, what was said of each night, and what was cleared. */
export type ToldNights = {
  readonly range: DateRange;
  readonly cramps: readonly Cramp[];
  readonly records: readonly NightRecord[];
  readonly cleared: readonly { readonly night: CivilDate; readonly rev: number }[];
};

type OfANight = { readonly night: CivilDate };

/**
 * Of what was told the nights of a narrower range; null where the range begins before what was told. Nights after it have
 * come since: nothing was told of them.
 */
export function toldWithin(told: ToldNights, range: DateRange): ToldNights | null {
  if (range.from < told.range.from) return null;
  const within = <Dated extends OfANight>(all: readonly Dated[]) =>
    all.filter(({ night }) => isWithin(night, range));
  return {
    range,
    cramps: within(told.cramps),
    records: within(told.records),
    cleared: within(told.cleared),
  };
}

/** What was told, with the nights of `newer` as they were told later. The range stays the older one's. */
export function toldAnew(told: ToldNights, newer: ToldNights): ToldNights {
  const renewed = <Dated extends OfANight>(before: readonly Dated[], now: readonly Dated[]) => [
    ...before.filter(({ night }) => !isWithin(night, newer.range)),
    ...now.filter(({ night }) => isWithin(night, told.range)),
  ];
  return {
    range: told.range,
    cramps: renewed(told.cramps, newer.cramps),
    records: renewed(told.records, newer.records),
    cleared: renewed(told.cleared, newer.cleared),
  };
}
