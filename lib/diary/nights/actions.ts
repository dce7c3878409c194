"use server";

import { z } from "zod";
import { instantOfDate } from "#lib/base/time/instant";
import { nightOf } from "#lib/base/time/night-of";
import { dateRangeSchema } from "#lib/base/time/schema";
import { action } from "#lib/people/accounts/action";
import { lastNight } from "./last-night";
import { listCramps, listNightRecords } from "./queries";

/** Everything of the nights in a range: single cramps, what was said of each night, and what was cleared. */
export const getNights = action(dateRangeSchema, async (owner, range) => {
  const [cramps, { records, cleared }] = await Promise.all([
    listCramps(owner, range),
    listNightRecords(owner, range),
  ]);
  return { range, cramps, records, cleared };
});

/** The night just slept and the night it is now, in the zone of the profile: what a screen assumes until it has looked. */
export const getNightClock = action(z.object({}), async (_owner, _input, { person, now }) => {
  const { timeZone, nightStartHour } = person;
  const where = { instant: instantOfDate(now), timeZone, nightStartHour };
  return { last: lastNight(where), current: nightOf(where) };
});
