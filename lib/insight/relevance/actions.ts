"use server";

import { z } from "zod";
import { instantOfDate } from "#lib/base/time/instant";
import { restDays } from "#lib/diary/health/hidden-days";
import { insertNoticesShown, insertShownElsewhere } from "#lib/diary/health/mutations";
import { listPutAway } from "#lib/diary/health/queries";
import { restOf } from "#lib/diary/health/rest-of";
import { askNoticesSchema, askRecordSchema } from "#lib/diary/health/schema";
import { listRemedies } from "#lib/diary/remedies/queries";
import { firstForPerson, helpsFor } from "#lib/knowledge/evidence/helps-for";
import { helpSubjects } from "#lib/knowledge/evidence/learn-subjects";
import { relevantSections } from "#lib/knowledge/evidence/relevant";
import { notices } from "#lib/knowledge/safety/notices";
import { action } from "#lib/people/accounts/action";
import type { Help } from "#lib/people/accounts/open-diary";
import type { OwnerId } from "#lib/people/accounts/owner";
import { currentHealth } from "./current-health";
import { currentReasons } from "./current-reasons";
import { noticesForScreen } from "./notices-for-screen";
import { forRules, safetyFacts } from "./safety-facts";

const dayMs = 86_400_000;

/**
 * What Learn shows one person: the sections their record makes relevant, what may help them and what speaks against it, and
 * what their own nights say of what they tried.
 */
export const getRelevantSections = action(z.null(), async (_owner, _input, { person, now }) => {
  const [{ record }, { facts, tried }] = await Promise.all([
    currentHealth(person, now),
    currentReasons(person, now),
  ]);
  const all = helpsFor(facts, notices(safetyFacts(record), helpSubjects));
  return { sections: relevantSections(facts), helps: all, first: firstForPerson(all, facts), tried };
});

/** What the person has put away lately; which warnings those are is not for who helps, to whom all of them stand open. */
const putAwayFor = async (owner: OwnerId, help: Help | null, now: Date) =>
  help === null ? listPutAway(owner, new Date(now.getTime() - restDays * dayMs)) : [];

/**
 * What the rules read, for a device that may lose its connection: there they speak by themselves until it is back, and what
 * they said meanwhile is handed in with the next asking.
 */
export const getHealthRecord = action(askRecordSchema, async (owner, { shown }, { person, help, now }) => {
  // What a helper saw was not shown to whoever’s diary it is.
  if (help === null) await insertShownElsewhere(owner, shown, now);
  const [{ record, observed }, remedies, putAway] = await Promise.all([
    currentHealth(person, now),
    listRemedies(owner),
    putAwayFor(owner, help, now),
  ]);
  // The whole ledger, because what waits on the device is laid over it.
  return { record: forRules({ ...record, remedies }), legChecks: observed.legChecks, putAway };
});

/**
 * What the rules say about a screen's subjects to this person, and what the person has put away; that it was shown is kept.
 */
export const getNotices = action(askNoticesSchema, async (owner, { about, place }, { person, help, now }) => {
  const [{ record }, putAway] = await Promise.all([currentHealth(person, now), putAwayFor(owner, help, now)]);
  const said = noticesForScreen(record, { about, place });
  const at = { place, now: instantOfDate(now) };
  const open = said.filter((notice) => restOf(notice, putAway, at) === null);
  if (help === null) await insertNoticesShown(owner, open, { place, now });
  return { said, open, putAway };
});
