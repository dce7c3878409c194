"use server";
import { headers } from "next/headers";
import { z } from "zod";
import { refusal } from "#lib/base/result";
import { accountAction, openAction, provenAction } from "#lib/people/accounts/action";
import { currentCaller } from "#lib/people/accounts/caller";
import { deviceName } from "#lib/people/accounts/device-name";
import { factorChanged } from "#lib/people/accounts/factor-changed";
import { passkeyPlace } from "#lib/people/accounts/passkey-place";
import {
  addPasskey,
  askAnybody,
  askForNew,
  askOwner,
  mostPasskeys,
  whoAnswered,
} from "#lib/people/accounts/passkeys";
import { currentSession, renewSession } from "#lib/people/accounts/session";
import { takeOne, windowLimiter } from "#lib/people/accounts/throttle";
import { waitInWords } from "#lib/people/accounts/wait-in-words";
import { env } from "#lib/server/env";
import { deletePasskey, updatePasskeyName } from "./mutations";
import { listPasskeys } from "./queries";
import { addPasskeySchema, passkeyAnswerSchema, passkeyIdSchema, renamePasskeySchema } from "./schema";

const nothing = z.object({});
/** From one address, behind which many people may be: each asking is stored until it is answered or has run out. */
const askings = windowLimiter("passkey-ask", 60, 60);
const place = async () => passkeyPlace(env.origin, (await headers()).get("host"));
const gone = refusal("not-found", "This passkey has already been removed.");
const notHere = (why: string) => refusal("no-passkeys", why);

const notAdded = {
  "not-verified": "That took too long, or this device's answer did not fit. Please try again.",
  taken: "This passkey is in use already.",
  "too-many": `You have ${mostPasskeys} passkeys. Remove one first.`,
} as const;

/** The passkeys of the person, and why there can be none at this address, null where there can. */
export const getPasskeys = accountAction(nothing, async (owner) => {
  const here = await place();
  return { why: here.ok ? null : here.why, passkeys: await listPasskeys(owner) };
});

/** What the browser needs to make one. */
export const startPasskey = provenAction(nothing, async (owner, _input, { person, now }) => {
  const here = await place();
  if (!here.ok) return notHere(here.why);
  if (person.email === null) return refusal("sample", "A sample diary has no way in but this one.");
  return { options: await askForNew(owner, person.email, now) };
});

/** Keeps what the browser made, under the name of this device. */
export const finishPasskey = provenAction(addPasskeySchema, async (owner, { made }, { now }) => {
  const here = await place();
  if (!here.ok) return notHere(here.why);
  const name = deviceName((await currentCaller()).userAgent);
  const added = await addPasskey(owner, { response: made, name, now });
  if (added !== "added") return refusal(added, notAdded[added]);
  await factorChanged(owner, { event: "passkey-added", now, endsOthers: false });
  return { name };
});

export const renamePasskey = provenAction(renamePasskeySchema, async (owner, { id, name }) =>
  (await updatePasskeyName(owner, id, name)) ? null : gone,
);

/** Whoever got hold of it may have signed in elsewhere: the other sessions end. */
export const removePasskey = provenAction(passkeyIdSchema, async (owner, { id }, { now }) => {
  if (!(await deletePasskey(owner, id))) return gone;
  await factorChanged(owner, { event: "passkey-removed", now, endsOthers: true });
  return null;
});

/** What the browser needs to sign in by a passkey; whose, it tells itself. */
export const startSignIn = openAction(nothing, async (_input, { caller, now }) => {
  const turn = await takeOne(askings, caller.address);
  if (!turn.ok)
    return refusal(
      "too-many",
      `That was asked too often. Please wait ${waitInWords(turn.seconds)} and try again.`,
    );
  const here = await place();
  return here.ok ? { options: await askAnybody(now) } : notHere(here.why);
});

/** What the browser needs to show that it is this person, in place of the password. */
export const startProof = accountAction(nothing, async (owner, _input, { now }) => {
  const here = await place();
  const options = here.ok ? await askOwner(owner, now) : null;
  return options ? { options } : refusal("none", "You have no passkey for this address.");
});

/** The same as typing the password again. */
export const proveByPasskey = accountAction(passkeyAnswerSchema, async (owner, { answer }, { now }) => {
  const here = await place();
  if (!here.ok) return notHere(here.why);
  const session = await currentSession();
  if (!(await whoAnswered(answer, { asked: owner, now }))) {
    return refusal("no-match", "This passkey is not one of yours here. Please type the password.");
  }
  if (session) await renewSession(session, { now, provenAt: now });
  return null;
});
