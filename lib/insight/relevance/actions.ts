"use server";

import { z } from "zod";
import { hiddenDays } from "#lib/diary/health/hidden-days";
import { isDismissed } from "#lib/diary/health/is-dismissed";
import { insertNoticesShown, insertShownElsewhere } from "#lib/diary/health/mutations";
import { listPutAway } from "#lib/diary/health/queries";
import { askNoticesSchema, askRecordSchema } from "#lib/diary/health/schema";
import { relevantSections } from "#lib/knowledge/evidence/relevant";
import { action } from "#lib/people/accounts/action";
import { trendFacts } from "./facts";
import { healthRecord } from "./health-record";
import { noticesForScreen } from "./notices-for-screen";
import { forRules } from "./safety-facts";

const dayMs = 86_400_000;

/** The sections that this person's own record makes relevant, each with its reason. */
export const getRelevantSections = action(z.null(), async (_owner, _input, { person, now }) => {
  const { report, diary, record } = await healthRecord(person, now);
  return relevantSections(trendFacts(report, diary, record.today));
});

const since = (now: Date) => new Date(now.getTime() - hiddenDays * dayMs);

/**
 * What the rules read, for a device that may lose its connection: there they speak by themselves until it is back, and what
 * they said meanwhile is handed in with the next asking.
 */
export const getHealthRecord = action(askRecordSchema, async (owner, { shown }, { person, now }) => {
  await insertShownElsewhere(owner, shown, now);
  const { record, legChecks } = await healthRecord(person, now);
  return { record: forRules(record), legChecks, putAway: await listPutAway(owner, since(now)) };
});

/** What the rules say about a screen's subjects to this person, and what she has put away; that it was shown is kept. */
export const getNotices = action(askNoticesSchema, async (owner, { about, place }, { person, now }) => {
  const [{ record }, putAway] = await Promise.all([
    healthRecord(person, now),
    listPutAway(owner, since(now)),
  ]);
  const said = noticesForScreen(record, { about, place });
  const open = said.filter((notice) => !isDismissed(notice, putAway));
  await insertNoticesShown(owner, open, { place, now });
  return { said, open, putAway };
});
