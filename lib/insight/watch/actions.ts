"use server";

import { z } from "zod";
import { refusal } from "#lib/base/result";
import { accountAction, heavyAccountAction, heavyAction } from "#lib/people/accounts/action";
import { insertWatch, updateWatchLeft } from "./mutations";
import { leaveWatchSchema, newWatchSchema } from "./schema";
import { watchDays } from "./watch-days";
import { watchNow } from "./watch-now";

/** What is watched, what was watched before, and what could be. */
export const getWatch = heavyAction(z.object({}), (_owner, _input, { person, now }) => watchNow(person, now));

/** Names one suspect or hope. The date is the server's, and that of the next night: none of its nights is known yet. */
export const startWatch = heavyAccountAction(newWatchSchema, async (owner, watch, { person, now }) => {
  const { current, choices } = await watchNow(person, now);
  if (current?.id === watch.id) return watch.id;
  if (current) return refusal("running", "One at a time: something is being watched already.");
  if (!choices.some(({ what }) => what === watch.what))
    return refusal("not-offered", "This cannot be watched now. Choose one from the list.");
  const isLocked = await insertWatch(owner, watch, watchDays(person, now).first);
  return isLocked ? watch.id : refusal("running", "One at a time: something is being watched already.");
});

/** Leaves what is watched. It stays in the list, as left before its answer. */
export const leaveWatch = accountAction(leaveWatchSchema, async (owner, { id }, { person, now }) => {
  const { first, tonight } = watchDays(person, now);
  const left = await updateWatchLeft(owner, { id, from: first, tonight });
  return left ? id : refusal("not-found", "This is not being watched any more.");
});
