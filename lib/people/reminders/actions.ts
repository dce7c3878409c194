"use server";

import { headers } from "next/headers";
import { z } from "zod";
import { refusal } from "#lib/base/result";
import { timeZoneSchema } from "#lib/base/time/schema";
import { accountAction } from "#lib/people/accounts/action";
import { currentCaller } from "#lib/people/accounts/caller";
import { currentSession } from "#lib/people/accounts/session";
import { env } from "#lib/server/env";
import { publicOrigin } from "#lib/server/headers/public-origin";
import { isAllowedTarget } from "#lib/server/outward";
import {
  deletePushDevice,
  endCalendar,
  renewCalendar,
  updatePausedUntil,
  updateSnoozed,
  updateZone,
  upsertPushDevice,
  upsertReminders,
} from "./mutations";
import { findFailure, findReminders, listNotifiedDevices } from "./queries";
import { mostDevices, pushDeviceSchema, reminderPauseSchema, remindersSchema } from "./schema";

const nothing = z.object({});
const dayMs = 86_400_000;
const snoozeMs = 3_600_000;
const sample = refusal("sample", "A sample diary does not remind. Make your own diary first.");

/** Everything the page of reminders shows. */
export const getReminders = accountAction(nothing, async (owner) => {
  const [reminders, devices, failure] = await Promise.all([
    findReminders(owner),
    listNotifiedDevices(owner),
    findFailure(owner),
  ]);
  return { reminders, devices, failure };
});

export const saveReminders = accountAction(remindersSchema, async (owner, wishes, { person }) => {
  if (person.sampleUntil !== null) return sample;
  if (wishes.ntfyAddress !== null && !isAllowedTarget(wishes.ntfyAddress, env.notifyHosts)) {
    return refusal("invalid", "Please look at the marked fields.", {
      ntfyAddress:
        "This address is in a private network. The person who runs this Charley can allow it (NOTIFY_HOSTS).",
    });
  }
  await upsertReminders(owner, wishes);
  return null;
});

/** The person's device is in another zone than when they were last here: the morning moves with them. */
export const followZone = accountAction(
  z.object({ timeZone: timeZoneSchema }),
  async (owner, { timeZone }) => {
    await updateZone(owner, timeZone);
    return null;
  },
);

/** For 7 or 28 days; 0 goes on at once. */
export const pauseReminders = accountAction(reminderPauseSchema, async (owner, { days }, { now }) => {
  await updatePausedUntil(owner, days === 0 ? null : new Date(now.getTime() + days * dayMs));
  return null;
});

/** Asks again in an hour. */
export const snooze = accountAction(nothing, async (owner, _input, { now }) => {
  await updateSnoozed(owner, new Date(now.getTime() + snoozeMs));
  return null;
});

/** Notifies the browser that asks, from now on. */
export const addDevice = accountAction(pushDeviceSchema, async (owner, device, { person }) => {
  if (person.sampleUntil !== null) return sample;
  const session = await currentSession();
  if (session === null) return refusal("signed-out", "Please sign in again.");
  if (!isAllowedTarget(device.endpoint, env.notifyHosts)) {
    return refusal("invalid", "This browser's notifications go by an address that is not allowed here.");
  }
  const { userAgent } = await currentCaller();
  const isAdded = await upsertPushDevice(owner, { ...device, userAgent, sidHash: session.sidHash });
  return isAdded ? null : refusal("too-many", `At most ${mostDevices} browsers. Remove one first.`);
});

export const removeDevice = accountAction(z.object({ id: z.uuid() }), async (owner, { id }) => {
  await deletePushDevice(owner, id);
  return null;
});

/** The address is in this answer and never again. */
export const makeCalendar = accountAction(nothing, async (owner) => {
  const secret = await renewCalendar(owner);
  if (secret === null) return refusal("no-reminders", "Choose a time first, and save it.");
  return { address: `${publicOrigin(env.origin, (await headers()).get("host"))}/c/${secret}` };
});

export const removeCalendar = accountAction(nothing, async (owner) => {
  await endCalendar(owner);
  return null;
});
