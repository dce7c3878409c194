"use server";

import { z } from "zod";
import { action } from "#lib/action";
import { healthRecord } from "./health-record";
import { hiddenDays } from "./hidden-days";
import { isPutAway } from "./is-put-away";
import { insertNoticesShown, insertShownElsewhere } from "./mutations";
import { listHealthAnswers, listPutAway } from "./queries";
import { forRules } from "./safety-facts";
import { saidOn } from "./said-on";
import { askNoticesSchema, askRecordSchema } from "./schema";

const dayMs = 86_400_000;

/** The answers to the health questions. */
export const getAnswers = action(z.null(), (owner) => listHealthAnswers(owner));

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
  const said = saidOn(record, { about, place });
  const open = said.filter((notice) => !isPutAway(notice, putAway));
  await insertNoticesShown(owner, open, { place, now });
  return { said, open, putAway };
});
