"use server";

import { z } from "zod";
import { action } from "#lib/action";
import { listDietEntriesBetween } from "#lib/diet/queries";
import { lastNight } from "#lib/nights/last-night";
import { instantOfDate } from "#lib/time/instant";
import { civilDateSchema } from "#lib/time/schema";
import { beforeReport } from "./before/report";
import { linksReport } from "./links/links-report";
import { diaryBetween } from "./queries";
import { rangeOf } from "./range-of";
import { trendReport } from "./report";
import { rangeSchema } from "./schema";

/** Everything the trends page shows over a range: one action, because a browser runs its actions one at a time. */
export const getTrends = action(rangeSchema, async (owner, chosen, { person, now }) => {
  const range = rangeOf(chosen, lastNight({ instant: instantOfDate(now), ...person }));
  return trendReport(await diaryBetween(owner, range), range);
});

/** What goes with the nights of a range: read apart from the page, because it takes longer and can wait. */
export const getLinks = action(rangeSchema, async (owner, chosen, { person, now }) => {
  const range = rangeOf(chosen, lastNight({ instant: instantOfDate(now), ...person }));
  return linksReport(await diaryBetween(owner, range), range);
});

/** What came before one night: read when it is asked for, because it holds every single thing of a day. */
export const getBefore = action(z.object({ night: civilDateSchema }), async (owner, { night }) => {
  const [diary, entries] = await Promise.all([
    diaryBetween(owner, { from: night, to: night }),
    listDietEntriesBetween(owner, { from: night, to: night }),
  ]);
  return beforeReport(diary, entries, night);
});
