"use server";

import { z } from "zod";
import type { OwnerId } from "#lib/accounts/owner";
import { type ActionContext, action } from "#lib/action";
import { listDietEntriesBetween } from "#lib/diet/queries";
import { lastNight } from "#lib/nights/last-night";
import { instantOfDate } from "#lib/time/instant";
import { civilDateSchema } from "#lib/time/schema";
import { beforeReport } from "./before/report";
import { linkSlices } from "./links/link-slices";
import { intakeLinks, writtenLinks } from "./links/links-part";
import { diaryBetween, findFirstNight, nightsBetween } from "./queries";
import { rangeOf } from "./range-of";
import { trendReport } from "./report";
import { type ChosenRange, linksSliceSchema, rangeSchema } from "./schema";
import { yearRange, yearReport, yearsBeside } from "./year/report";

async function rangeFor(owner: OwnerId, chosen: ChosenRange, { person, now }: ActionContext) {
  const first = "all" in chosen ? await findFirstNight(owner) : null;
  return rangeOf(chosen, lastNight({ instant: instantOfDate(now), ...person }), first);
}

/** Everything the trends page shows over a range: one action, because a browser runs its actions one at a time. */
export const getTrends = action(rangeSchema, async (owner, chosen, context) => {
  const range = await rangeFor(owner, chosen, context);
  return trendReport(await diaryBetween(owner, range), range);
});

/**
 * What goes with the nights of a range, one slice of it: asked for apart from the page and one after the other, because over ten
 * years the whole takes longer than anyone should wait behind.
 */
export const getLinks = action(linksSliceSchema, async (owner, { choice, slice }, context) => {
  const range = await rangeFor(owner, choice, context);
  const nutrients = linkSlices[slice] ?? [];
  return nutrients.length === 0
    ? writtenLinks(await nightsBetween(owner, range), range)
    : intakeLinks(await diaryBetween(owner, range), range, nutrients);
});

/** What came before one night: read when it is asked for, because it holds every single thing of a day. */
export const getBefore = action(z.object({ night: civilDateSchema }), async (owner, { night }) => {
  const [diary, entries] = await Promise.all([
    diaryBetween(owner, { from: night, to: night }),
    listDietEntriesBetween(owner, { from: night, to: night }),
  ]);
  return beforeReport(diary, entries, night);
});

const monthSchema = z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/, "Choose a month");

/** Twelve months on one sheet, up to a month or to last night. */
export const getYear = action(
  z.object({ to: monthSchema.nullable() }),
  async (owner, { to }, { person, now }) => {
    const last = lastNight({ instant: instantOfDate(now), ...person });
    const range = yearRange(to, last);
    return { ...yearReport(await diaryBetween(owner, range), range), ...yearsBeside(range, last) };
  },
);
