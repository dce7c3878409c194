"use server";

import { z } from "zod";
import { binDays } from "#lib/diary/revisions/entry-kind";
import { hasWriters, listWriters } from "#lib/diary/revisions/queries";
import { action, nightAction, readsOnly } from "#lib/people/accounts/action";
import { mayWrite } from "./helpers-writes";
import { listDeleted } from "./queries";

/** What was deleted and can still be brought back, by whoever asks: nobody else need see what somebody has taken away. */
export const getBin = action(z.object({}), async (owner, _input, { help, now }) => {
  if (help?.may === "see") return readsOnly;
  const deleted = await listDeleted(owner, new Date(now.getTime() - binDays * 86_400_000));
  return help === null ? deleted : deleted.filter((one) => mayWrite(help.may, one));
});

const entriesSchema = z.object({
  entries: z.array(z.object({ entity: z.string().max(40), key: z.string().max(200) })).max(200),
});

/** Who wrote these entries, of those that somebody wrote who helps with the diary. */
export const getWriters = action(entriesSchema, (owner, { entries }) => listWriters(owner, entries));

/** Whether anything here was written by somebody who helps: nobody else need be asked who wrote what. */
export const getHasWriters = nightAction(z.object({}), (owner) => hasWriters(owner));
