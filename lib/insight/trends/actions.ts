"use server";

import { instantOfDate } from "#lib/base/time/instant";
import { lastNight } from "#lib/diary/nights/last-night";
import { diaryBetween, findFirstNight, nightsBetween } from "#lib/insight/record/queries";
import { type ActionContext, action } from "#lib/people/accounts/action";
import type { OwnerId } from "#lib/people/accounts/owner";
import { linkSlices } from "./links/link-slices";
import { intakeLinks, writtenLinks } from "./links/links-part";
import { rangeOf } from "./range-of";
import { trendReport } from "./report";
import { type ChosenRange, linksSliceSchema, rangeSchema } from "./schema";

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
