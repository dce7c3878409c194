"use server";

import { z } from "zod";
import { civilDateSchema } from "#lib/base/time/schema";
import { listDietEntriesBetween } from "#lib/diary/diet/queries";
import { diaryBetween } from "#lib/insight/record/queries";
import { heavyAction } from "#lib/people/accounts/action";
import { beforeReport } from "./report";

/** What came before one night: read when it is asked for, because it holds every single thing of a day. */
export const getBefore = heavyAction(z.object({ night: civilDateSchema }), async (owner, { night }) => {
  const [diary, entries] = await Promise.all([
    diaryBetween(owner, { from: night, to: night }),
    listDietEntriesBetween(owner, { from: night, to: night }),
  ]);
  return beforeReport(diary, entries, night);
});
