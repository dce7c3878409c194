"use server";

import { z } from "zod";
import { action } from "#lib/action";
import { refusal } from "#lib/result";
import { notices } from "#lib/safety/notices";
import { subjects } from "#lib/safety/schema";
import { healthRecord } from "./health-record";
import { hiddenDays } from "./hidden-days";
import { insertHidden, insertNoticesShown, updateRedFlags } from "./mutations";
import { listHealthAnswers, listHiddenRules } from "./queries";
import { forRules, safetyFacts } from "./safety-facts";
import { saidOn } from "./said-on";
import { askNoticesSchema, hideNoticeSchema, legCheckSchema } from "./schema";

const dayMs = 86_400_000;

/** The answers to the health questions. */
export const getAnswers = action(z.null(), (owner) => listHealthAnswers(owner));

/** What the rules read, for a device that may lose its connection: there they speak by themselves until it is back. */
export const getHealthRecord = action(z.null(), async (_owner, _input, { person, now }) =>
  forRules((await healthRecord(person, now)).record),
);

/** What the rules say about a screen's subjects to this person; that it was shown is kept. */
export const getNotices = action(askNoticesSchema, async (owner, { about, place }, { person, now }) => {
  const [{ record }, hidden] = await Promise.all([
    healthRecord(person, now),
    listHiddenRules(owner, new Date(now.getTime() - hiddenDays * dayMs)),
  ]);
  const said = saidOn(record, { about, place }).map((notice) => ({
    ...notice,
    hidden:
      notice.level !== "stop" && hidden.some((h) => h.rule === notice.id && h.version === notice.version),
  }));
  await insertNoticesShown(
    owner,
    said.filter((notice) => !notice.hidden),
    { place, now },
  );
  return said;
});

/** Puts a note or a warning away for a while. A STOP stays. */
export const hideNotice = action(hideNoticeSchema, async (owner, shown, { person, now }) => {
  const { record } = await healthRecord(person, now);
  const said = notices(safetyFacts(record), subjects).find((notice) => notice.id === shown.rule);
  if (said?.level === "stop") return refusal("stays", "This one stays. It is about something dangerous.");
  await insertHidden(owner, shown, now);
  return null;
});

/** Keeps a check of the leg and says what to do. */
export const keepLegCheck = action(legCheckSchema, async (owner, { answers }, { person, now }) => {
  await updateRedFlags(owner, answers);
  const { record } = await healthRecord(person, now);
  const said = notices(safetyFacts(record), ["red-flags"]);
  await insertNoticesShown(owner, said, { place: "leg-check", now });
  return said;
});
