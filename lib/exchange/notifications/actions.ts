"use server";

import { z } from "zod";
import { refusal } from "#lib/base/result";
import { instantOfDate } from "#lib/base/time/instant";
import { lastNight } from "#lib/diary/nights/last-night";
import { accountAction } from "#lib/people/accounts/action";
import { findReminders } from "#lib/people/reminders/queries";
import { env } from "#lib/server/env";
import { deliver } from "./deliver";
import { pushMessage } from "./push-message";
import { testWords } from "./words";

/** What a browser needs to know to be notified: the public half of the keys; null where this server has none. */
export const getPushKey = accountAction(z.object({}), async () => ({
  publicKey: env.pushKeys?.publicKey ?? null,
}));

/** Sends one now, by every way there is, so that nobody waits for a morning to learn that it does not arrive. */
export const sendTest = accountAction(z.object({}), async (owner, _input, { person, now }) => {
  const reminders = await findReminders(owner);
  const night = lastNight({ instant: instantOfDate(now), ...person });
  const { isSent, failure } = await deliver(owner, {
    words: testWords,
    message: pushMessage(testWords, { person: owner, night, timeZone: person.timeZone, rev: 1 }),
    ttl: 600,
    ntfyAddress: reminders?.ntfyAddress ?? null,
  });
  return isSent ? { failure } : refusal("not-sent", failure ?? "It was not sent.");
});
