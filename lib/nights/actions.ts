"use server";

import { action } from "#lib/action";
import { dateRangeSchema } from "#lib/time/schema";
import { listCramps, listNightRecords } from "./queries";

/** Everything of the nights in a range: single cramps, what was said of each night, and what was cleared. */
export const getNights = action(dateRangeSchema, async (owner, range) => {
  const [cramps, { records, cleared }] = await Promise.all([
    listCramps(owner, range),
    listNightRecords(owner, range),
  ]);
  return { range, cramps, records, cleared };
});
