"use server";

import { z } from "zod";
import { instantOfDate } from "#lib/base/time/instant";
import { lastNight } from "#lib/diary/nights/last-night";
import { diaryBetween, findFirstNight, listRemedyPeriods, nightsBetween } from "#lib/insight/record/queries";
import { readingRange } from "#lib/insight/record/reading-range";
import { type ActionContext, heavyAction } from "#lib/people/accounts/action";
import type { OwnerId } from "#lib/people/accounts/owner";
import { linkSlices } from "./links/link-slices";
import { intakeLinks, writtenLinks } from "./links/links-part";
import { rangeOf } from "./range-of";
import { remedyRuns } from "./remedy-runs";
import { rememberedReport } from "./remembered-report";
import { type ChosenRange, linksSliceSchema, rangeSchema } from "./schema";
import { nightSeries } from "./series/night-series";
import { triedRemedies } from "./tried/tried-remedy";

async function rangeFor(owner: OwnerId, chosen: ChosenRange, { person, now }: ActionContext) {
  const first = "from" in chosen ? null : await findFirstNight(owner);
  return rangeOf(chosen, lastNight({ instant: instantOfDate(now), ...person }), first);
}

/** Everything the trends page shows over a range: one action, because a browser runs its actions one at a time. */
export const getTrends = heavyAction(rangeSchema, async (owner, chosen, context) => {
  const range = await rangeFor(owner, chosen, context);
  const { report } = await rememberedReport(owner, range);
  if (context.help === null) return report;
  // With whom a page was shared is among the owner's links, which are not for who helps.
  const events = report.events.map((one) => (one.kind === "shared" ? { ...one, name: null } : one));
  return { ...report, events };
});

/**
 * What goes with the nights of a range, one slice of it: asked for apart from the page and one after the other, because over ten
 * years the whole takes longer than anyone should wait behind.
 */
export const getLinks = heavyAction(linksSliceSchema, async (owner, { choice, slice }, context) => {
  const range = await rangeFor(owner, choice, context);
  const nutrients = linkSlices[slice] ?? [];
  return nutrients.length === 0
    ? writtenLinks(await nightsBetween(owner, range), range)
    : intakeLinks(await diaryBetween(owner, range), range, nutrients);
});

/** What the nights say of one remedy, each time it was begun: the same numbers as among the trends. Latest first. */
export const getTried = heavyAction(
  z.object({ remedyId: z.uuid() }),
  async (owner, { remedyId }, { person, now }) => {
    const runs = remedyRuns(await listRemedyPeriods(owner)).filter((run) => run.remedyId === remedyId);
    const to = lastNight({ instant: instantOfDate(now), ...person });
    const first = runs[0]?.startedOn;
    if (first === undefined || first > to) return [];
    const range = { from: first, to };
    const points = nightSeries(await nightsBetween(owner, range), readingRange(range));
    return triedRemedies(points, runs, { range, timeZone: person.timeZone }).reverse();
  },
);
