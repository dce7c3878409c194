"use server";
import { z } from "zod";
import { refusal } from "#lib/base/result";
import { instantOfDate } from "#lib/base/time/instant";
import { clockTimeSchema } from "#lib/base/time/schema";
import { accountAction, openAction, provenAction } from "#lib/people/accounts/action";
import { insertAudit } from "#lib/people/accounts/audit";
import { askToConfirm } from "#lib/people/accounts/confirm-address";
import { type Device, isKnown } from "#lib/people/accounts/device";
import { resetLetter } from "#lib/people/accounts/letters";
import { currentDevice } from "#lib/people/accounts/options";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { beginTry, takeOne, windowLimiter } from "#lib/people/accounts/throttle";
import { hashOfToken } from "#lib/people/accounts/token";
import { waitInWords } from "#lib/people/accounts/wait-in-words";
import { env } from "#lib/server/env";
import { log } from "#lib/server/log";
import { sendMail, sendsMail } from "#lib/server/mail/send-mail";
import { letterWeek } from "./letter-week";
import {
  endWeeklyLetter,
  insertResetLink,
  spendAddressLink,
  startWeeklyLetter,
  updateToldWhenOpened,
} from "./mutations";
import { findByConfirmedAddress, findMailing, findMorning } from "./queries";
import { addressSchema, confirmSchema, wantedSchema } from "./schema";

const nothing = z.object({});
const hour = 3600;
/** What somebody signed in may have sent, and what others may ask for in somebody's name. */
const confirmations = windowLimiter("mail-confirm", 5, hour);
const resets = windowLimiter("mail-reset", 3, 8 * hour);
const resetMinutes = 30;

const off = refusal("off", "This Charley sends no mail. Ask the person who runs it.");
const tooMany = (seconds: number) =>
  refusal("too-many", `That was asked for too often. Please wait ${waitInWords(seconds)} and try again.`);
const notSent = {
  off,
  "too-many": refusal(
    "too-many",
    "This address was sent enough letters for today. Please try again tomorrow.",
  ),
  full: refusal("busy", "Too many letters are waiting to be sent just now. Please try again later."),
} as const;
const unconfirmed = refusal("unconfirmed", "Please confirm your address first, under Security.");
const over = refusal(
  "link-over",
  "This link has been used or has run out. Ask for a new one in the settings.",
);
const taken = refusal("taken", "This address belongs to another account here. Nothing was changed.");

/** Whether mail is sent here, and what is written to the person. */
export const getAddress = accountAction(nothing, async (owner, _input, { person }) => ({
  sendsMail: sendsMail(),
  email: person.email,
  ...(await findMailing(owner)),
}));

/** Whether the person hears by mail that something they shared was opened. */
export const tellWhenOpened = accountAction(wantedSchema, async (owner, { isOn }) => {
  if (!sendsMail()) return off;
  await updateToldWhenOpened(owner, isOn);
  return null;
});

/** Of which week a day is does not hang on the hour of the letter. */
const startOfDay = clockTimeSchema.parse("00:00");

/** Whether the person is sent their week by mail. */
export const sendWeeklyLetter = accountAction(wantedSchema, async (owner, { isOn }, { now }) => {
  if (!isOn) {
    await endWeeklyLetter(owner);
    return null;
  }
  if (!sendsMail()) return off;
  const [{ isConfirmed }, { timeZone }] = await Promise.all([findMailing(owner), findMorning(owner)]);
  if (!isConfirmed) return unconfirmed;
  // Of a Monday it is asked on there is none, whatever the hour: it may have been written already.
  const today = letterWeek({ timeZone, time: startOfDay }, instantOfDate(now));
  await startWeeklyLetter(owner, today.monday);
  return null;
});

/** Sends the link to confirm the address once more. */
export const sendConfirmation = accountAction(nothing, async (owner, _input, { person, now }) => {
  if (!sendsMail() || person.email === null) return off;
  const turn = await takeOne(confirmations, owner);
  if (!turn.ok) return tooMany(turn.seconds);
  const sending = await askToConfirm(owner, person.email, now);
  return sending === "queued" ? null : notSent[sending];
});

/**
 * Sends a link to another address, which becomes the person's once it is followed. The answer is the same where the address
 * is somebody's already; they alone are told.
 */
export const changeAddress = provenAction(addressSchema, async (owner, { email }, { person, now }) => {
  if (!sendsMail() || person.email === null) return off;
  const turn = await takeOne(confirmations, owner);
  if (!turn.ok) return tooMany(turn.seconds);
  const sending = await askToConfirm(owner, email, now);
  if (sending !== "queued") return notSent[sending];
  if (email !== person.email) await insertAudit(owner, { event: "email-asked", outcome: "ok" });
  return null;
});

/** Confirms an address by the link that was sent there. */
export const confirmAddress = openAction(confirmSchema, async ({ token }, { caller, now }) => {
  const turn = await beginTry("address-link", caller.address);
  if (!turn.ok) return tooMany(turn.seconds);
  const spent = await spendAddressLink(hashOfToken(token), now);
  if (spent.reason === "over") return over;
  if (spent.reason === "taken") return taken;
  const event = spent.isNew ? "email-changed" : "email-confirmed";
  await insertAudit(spent.owner, { event, outcome: "ok", address: caller.address });
  return null;
});

/**
 * Counted by who asks, so that a stranger's asking does not use up the person's own: by the browser where the person has
 * signed in from it before, else by the address.
 */
async function writeReset(
  owner: AccountId,
  email: string,
  { now, from, device }: { now: Date; from: string; device: Device | null },
): Promise<void> {
  const isOwn = isKnown(device, owner);
  if (!(await takeOne(resets, `${owner} ${isOwn ? device.device : from}`)).ok) return;
  const until = new Date(now.getTime() + resetMinutes * 60_000);
  const token = await insertResetLink(owner, email, { now, until });
  if (token === null) return;
  const about = { kind: isOwn ? "own-reset" : "reset", person: owner, now, until } as const;
  const sending = await sendMail(email, resetLetter(env.origin, token), about);
  if (sending === "queued") await insertAudit(owner, { event: "reset-asked", outcome: "ok" });
}

/**
 * Sends a link to choose another password, where the address was confirmed. The answer is the same, and as quick, whoever's
 * it is: the writing comes after it.
 */
export const askForReset = openAction(addressSchema, async ({ email }, { caller, now }) => {
  if (!sendsMail()) return off;
  const turn = await beginTry("address-link", caller.address);
  if (!turn.ok) return tooMany(turn.seconds);
  const by = { now, from: caller.address, device: await currentDevice() };
  void findByConfirmedAddress(email)
    .then((id) => (id ? writeReset(mintOwnerId(id), email, by) : undefined))
    .catch((error: unknown) => log.error({ event: "mail", err: error }, "a reset failed"));
  return null;
});
