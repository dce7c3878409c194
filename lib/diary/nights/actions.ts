"use server";

import { z } from "zod";
import { instantOfDate } from "#lib/base/time/instant";
import { nightOf } from "#lib/base/time/night-of";
import { dateRangeSchema } from "#lib/base/time/schema";
import { listWrittenRevs } from "#lib/diary/revisions/queries";
import { nightAction } from "#lib/people/accounts/action";
import { lastNight } from "./last-night";
import { listNights } from "./queries";

/**
 * Everything of the nights in a range: single cramps, what was said of each night, and what was cleared. Whoever may only
 * write gets what they wrote themselves and nobody changed since, to put it right.
 */
export const getNights = nightAction(dateRangeSchema, async (owner, range, { help }) => {
  const { cramps, records, cleared } = await listNights(owner, range);
  if (help?.may !== "write") return { range, cramps, records, cleared };
  const [theirCramps, theirNights] = await Promise.all([
    listWrittenRevs(owner, "cramp", help.id),
    listWrittenRevs(owner, "night", help.id),
  ]);
  const isTheirs = ({ night, rev }: { night: string; rev: number }) => theirNights.get(night) === rev;
  return {
    range,
    cramps: cramps.filter(({ id, rev }) => theirCramps.get(id) === rev),
    records: records.filter(isTheirs),
    cleared: cleared.filter(isTheirs),
  };
});

/** The night just slept and the night it is now, in the zone of the profile: what a screen assumes until it has looked. */
export const getNightClock = nightAction(z.object({}), async (_owner, _input, { person, now }) => {
  const { timeZone, nightStartHour } = person;
  const where = { instant: instantOfDate(now), timeZone, nightStartHour };
  return { last: lastNight(where), current: nightOf(where) };
});
