"use server";
import { z } from "zod";
import { refusal } from "#lib/base/result";
import { env } from "#lib/server/env";
import { qrSvg } from "#lib/server/qr-svg";
import { accountAction, openAction, provenAction } from "./action";
import { insertAudit } from "./audit";
import { isCommonPassword } from "./common-passwords";
import { writeAfterRegistering } from "./confirm-address";
import { factorChanged } from "./factor-changed";
import { insertPerson, insertPersonByInvitation } from "./insert-person";
import {
  deletePerson,
  revokeSession,
  revokeSessions,
  spendPasswordLink,
  updatePassword,
  updateProfile,
} from "./mutations";
import { countStanding } from "./open-diary";
import type { AccountId } from "./owner";
import { hashPassword } from "./passwords";
import { provePassword } from "./prove-password";
import { findOneTimeLink, listSessions } from "./queries";
import {
  changePasswordSchema,
  choosePasswordSchema,
  deleteAccountSchema,
  profileSchema,
  proveSchema,
  registerSchema,
  tokenSchema,
} from "./schema";
import {
  beginSecondStep,
  confirmSecondStep,
  countRecoveryCodes,
  endSecondStep,
  hasSecondStep,
} from "./second-step";
import { currentSession, renewSession } from "./session";
import { beginTry, forgetTries } from "./throttle";
import { hashOfToken } from "./token";
import { base32, totpAddress } from "./totp";
import { waitInWords } from "./wait-in-words";

const tooMany = (seconds: number) =>
  refusal("too-many", `That was tried too often. Please wait ${waitInWords(seconds)} and try again.`);

const wrongCode = "This is not the code of the app now. Each code works once; wait for the next.";

const easilyGuessed = (field: string) =>
  refusal("invalid", "Please look at the marked fields.", {
    [field]: "This password is on the lists that people who break in try first. Please choose another.",
  });

const notInvited = () =>
  refusal(
    "not-invited",
    env.registration === "closed"
      ? "Nobody new can register on this Charley."
      : "This Charley takes new people by invitation. Ask the person who runs it for a link.",
  );

const deadLink = refusal(
  "link-over",
  "This link has been used or has run out. Ask the person who runs this Charley for a new one.",
);

/**
 * Makes an account. The answer is the same whether the address was free or already somebody's: the person then signs
 * in with what they typed, which only works for whoever's password it is.
 */
export const register = openAction(registerSchema, async (input, { caller, now }) => {
  const turn = await beginTry("address-register", caller.address);
  if (!turn.ok) return tooMany(turn.seconds);
  if (isCommonPassword(input.password, input.email)) return easilyGuessed("password");
  const passwordHash = await hashPassword(input.password);
  const person = { email: input.email, passwordHash, timeZone: input.timeZone };
  const token = env.registration === "closed" ? null : input.invitation;
  const owner =
    env.registration === "open"
      ? await insertPerson(person)
      : await insertPersonByInvitation(person, { token, now });
  if (owner === "not-invited") return notInvited();
  await insertAudit(owner, {
    event: "register",
    outcome: owner ? "ok" : "refused",
    address: caller.address,
  });
  writeAfterRegistering(owner, input.email, now);
  return null;
});

/** Whether a one-time link can still be used, and whose it is. Looking does not use it up. */
export const getLink = openAction(z.object({ token: tokenSchema }), async ({ token }, { now }) => {
  const link = await findOneTimeLink(hashOfToken(token), now);
  return link ? { email: link.email, isFirst: link.purpose === "welcome" } : deadLink;
});

/** Chooses the password behind a one-time link; ends every session. Signing in comes after, with the new password. */
export const choosePassword = openAction(choosePasswordSchema, async (input, { caller, now }) => {
  const turn = await beginTry("address-link", caller.address);
  if (!turn.ok) return tooMany(turn.seconds);
  const tokenHash = hashOfToken(input.token);
  const link = await findOneTimeLink(tokenHash, now);
  if (!link) return deadLink;
  if (isCommonPassword(input.password, link.email)) return easilyGuessed("password");
  const passwordHash = await hashPassword(input.password);
  const spent = await spendPasswordLink(tokenHash, { passwordHash, timeZone: input.timeZone, now });
  if (!spent) return deadLink;
  const { owner, helpers } = spent;
  if (link.email) await forgetTries("account-sign-in", link.email);
  await insertAudit(owner, { event: "link-used", outcome: "ok", address: caller.address });
  for (const helper of helpers) {
    await insertAudit(owner, { event: "helper-ended", outcome: "ok" });
    await insertAudit(helper, { event: "helping-ended", outcome: "ok" });
  }
  return null;
});

/** Asks for the password once more, before what a borrowed phone must not do. The session gets another id. */
export const prove = accountAction(proveSchema, async (owner, { password }, { now }) => {
  const session = await currentSession();
  const proof = await provePassword(owner, password);
  if (proof.reason === "too-many") return tooMany(proof.seconds);
  if (proof.reason === "no-match") {
    return refusal("invalid", "Please look at the marked fields.", { password: "This is not your password" });
  }
  if (session) await renewSession(session, { now, provenAt: now });
  return null;
});

/** Needs the password there is; ends the other sessions, and says how many they were, and how many people help on. */
export const changePassword = accountAction(changePasswordSchema, async (owner, input, { person, now }) => {
  const session = await currentSession();
  const proof = await provePassword(owner, input.currentPassword);
  if (proof.reason === "too-many") return tooMany(proof.seconds);
  if (proof.reason === "no-match") {
    return refusal("invalid", "Please look at the marked fields.", {
      currentPassword: "This is not your password now",
    });
  }
  if (isCommonPassword(input.newPassword, person.email)) return easilyGuessed("newPassword");
  const passwordHash = await hashPassword(input.newPassword);
  const renewed = session && (await renewSession(session, { now, provenAt: now }));
  const { keepsKeys } = input;
  const ended = await updatePassword(owner, { passwordHash, keep: renewed ?? null, now, keepsKeys });
  await insertAudit(owner, { event: "password", outcome: "ok" });
  return { ended, helpers: await countStanding(owner, now) };
});

const codeSchema = z.object({ code: z.string().min(1, "Enter the code").max(40, "This code is not right") });

/** Whether a second step is asked for, and how many codes on paper are left. */
export const getSecondStep = accountAction(z.object({}), async (owner) => ({
  isOn: await hasSecondStep(owner),
  codesLeft: await countRecoveryCodes(owner),
}));

/** A secret for an authenticator app, as a picture to scan and as letters to type. */
export const startSecondStep = provenAction(z.object({}), async (owner, _input, { person, now }) => {
  const secret = person.email === null ? null : await beginSecondStep(owner, now);
  if (secret === null) return refusal("on-already", "The second step is on already.");
  const address = totpAddress(secret, { email: person.email ?? "", host: new URL(env.origin).host });
  return { qr: await qrSvg(address), letters: base32(secret) };
});

/** Turns it on with a first code; the codes on paper are in this answer and never again. */
export const turnOnSecondStep = provenAction(codeSchema, async (owner, { code }, { now }) => {
  const codes = await confirmSecondStep(owner, code, now);
  if (codes === null) return refusal("wrong-code", wrongCode, { code: wrongCode });
  await secondStepChanged(owner, now);
  return { codes };
});

export const turnOffSecondStep = provenAction(z.object({}), async (owner, _input, { now }) => {
  if (!(await endSecondStep(owner))) return refusal("off-already", "The second step is off already.");
  await secondStepChanged(owner, now);
  return null;
});

const secondStepChanged = (owner: AccountId, now: Date) =>
  factorChanged(owner, { event: "second-step", now, endsOthers: true });

export const saveProfile = accountAction(profileSchema, async (owner, profile) => {
  await updateProfile(owner, { ...profile, name: profile.name || null });
  return null;
});

/** The places that are signed in, this one marked. */
export const getSessions = accountAction(z.object({}), async (owner, _input, { now }) => {
  const session = await currentSession();
  const here = session ? Buffer.from(session.sidHash).toString("hex") : "";
  const sessions = await listSessions(owner, now);
  return sessions.map((each) => ({ ...each, isThisOne: each.key === here }));
});

export const endOneSession = accountAction(
  z.object({ key: z.string().regex(/^[0-9a-f]{64}$/) }),
  async (owner, { key }, { now }) => {
    const ended = await revokeSession(owner, new Uint8Array(Buffer.from(key, "hex")), now);
    if (!ended) return refusal("not-found", "This session has already ended.");
    await insertAudit(owner, { event: "session-end", outcome: "ok" });
    return null;
  },
);

/** Ends every session, this one too: whatever cookie was copied anywhere opens nothing any more. */
export const signOutEverywhere = accountAction(z.object({}), async (owner, _input, { now }) => {
  const ended = await revokeSessions(owner, now, null);
  await insertAudit(owner, { event: "session-end", outcome: "ok" });
  return { ended };
});

/** Erases the account and everything in it. There is no way back, so the password is asked for again. */
export const deleteAccount = accountAction(deleteAccountSchema, async (owner, input) => {
  const proof = await provePassword(owner, input.password);
  if (proof.reason === "too-many") return tooMany(proof.seconds);
  if (proof.reason === "no-match") {
    return refusal("invalid", "Please look at the marked fields.", { password: "This is not your password" });
  }
  await deletePerson(owner);
  await insertAudit(owner, { event: "erase", outcome: "ok" });
  return null;
});
