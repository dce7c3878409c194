"use server";

import { headers } from "next/headers";
import { z } from "zod";
import { refusal } from "#lib/base/result";
import { accountAction, anywhereAction, openAction, provenAction } from "#lib/people/accounts/action";
import { insertAudit } from "#lib/people/accounts/audit";
import { devicePerson } from "#lib/people/accounts/device-person";
import { findHelp, overWords } from "#lib/people/accounts/open-diary";
import { beginTry } from "#lib/people/accounts/throttle";
import { hashOfToken } from "#lib/people/accounts/token";
import { env } from "#lib/server/env";
import { publicOrigin } from "#lib/server/headers/public-origin";
import { qrSvg } from "#lib/server/qr-svg";
import {
  endHelper,
  insertInvitedHelper,
  leaveHelped,
  updateAccepted,
  updateHelper,
  updateOpenHelp,
  updateOwnName,
} from "./mutations";
import { findInvitation, listHelped, listHelpers } from "./queries";
import {
  changeHelperSchema,
  helpIdSchema,
  invitationSchema,
  inviteSchema,
  mostHelpers,
  mostKept,
  openDiarySchema,
} from "./schema";

const nothing = z.object({});
const ended = refusal("not-found", "This has already been ended.");
const invitationOver = refusal(
  "link-over",
  "This invitation was used, ended, or has run out. Ask whoever sent it for a new one.",
);
const tooMany = refusal("too-many", `${mostHelpers} people help already, or are invited. End one first.`);
const tooManyKept = refusal(
  "too-many",
  `${mostKept} people have written in this diary, and their names stay with what they wrote. Nobody else can be invited; somebody who helps already can be allowed to do more.`,
);
const nameless = refusal("invalid", "Please look at the marked fields.", {
  ownName: "Say how they know you",
});
const sample = refusal("sample", "A sample diary has no helpers. Make your own diary first.");

/** Who helps with the diary, and the diaries one helps with. */
export const getHelpers = accountAction(nothing, async (owner, _input, { now }) => ({
  helpers: await listHelpers(owner, now),
  helped: await listHelped(owner, now),
}));

/** The address of the invitation and its QR code are in this answer and never again. */
export const inviteHelper = provenAction(inviteSchema, async (owner, input, { person, now }) => {
  if (person.sampleUntil !== null) return sample;
  const { ownName, ...invited } = input;
  if (person.name === null && !ownName) return nameless;
  const made = await insertInvitedHelper(owner, { ...invited, now });
  if (made === "many") return tooMany;
  if (made === "kept") return tooManyKept;
  if (person.name === null && ownName) await updateOwnName(owner, ownName);
  await insertAudit(owner, { event: "helper-invited", outcome: "ok" });
  const address = `${publicOrigin(env.origin, (await headers()).get("host"))}/h/${made.token}`;
  return { address, qr: await qrSvg(address) };
});

/** Gives somebody more or less to do, or another end. */
export const changeHelper = provenAction(changeHelperSchema, async (owner, { id, ...input }, { now }) => {
  const changed = await updateHelper(owner, id, { ...input, now });
  if (changed === null) return ended;
  await insertAudit(owner, { event: "helper-changed", outcome: "ok" });
  if (changed.other) await insertAudit(changed.other, { event: "helping-changed", outcome: "ok" });
  return null;
});

export const endOneHelper = accountAction(helpIdSchema, async (owner, { id }, { now }) => {
  const changed = await endHelper(owner, id, now);
  if (changed === null) return ended;
  await insertAudit(owner, { event: "helper-ended", outcome: "ok" });
  if (changed.other) await insertAudit(changed.other, { event: "helping-ended", outcome: "ok" });
  return null;
});

/** The helper no longer wants to; also while that very diary is open. */
export const leaveHelp = anywhereAction(helpIdSchema, async (account, { id }, { now }) => {
  const owner = await leaveHelped(account, id, now);
  if (owner === null) return ended;
  await insertAudit(account, { event: "helping-ended", outcome: "ok" });
  await insertAudit(owner, { event: "helper-ended", outcome: "ok" });
  return null;
});

/** The diaries that one helps with. */
export const getHelped = anywhereAction(nothing, (account, _input, { now }) => listHelped(account, now));

/** What an invitation says, to whoever has its link. Looking does not use it up. */
export const getInvitation = openAction(
  invitationSchema,
  async ({ token }, { now }) => (await findInvitation(hashOfToken(token), now)) ?? invitationOver,
);

export const acceptInvitation = anywhereAction(
  invitationSchema,
  async (account, { token }, { person, now }) => {
    if (person.sampleUntil !== null) return sample;
    const turn = await beginTry("address-link", account);
    if (!turn.ok) return refusal("too-many", "That was tried too often. Please wait a little.");
    const taken = await updateAccepted(account, hashOfToken(token), now);
    if (taken === "own")
      return refusal("own", "This is your own diary. Send the link to whoever is to help.");
    if (taken === "over") return invitationOver;
    await insertAudit(account, { event: "helping-accepted", outcome: "ok" });
    await insertAudit(taken.owner, { event: "helper-accepted", outcome: "ok" });
    return null;
  },
);

/** Opens another diary in this session, or one's own again; gives what a device keeps of whose it is. */
export const openDiary = anywhereAction(
  openDiarySchema,
  async (account, { id }, { person, session, now }) => {
    const open = id === null ? { person, help: null } : await findHelp(account, id, now);
    if (open === null) return refusal("diary-over", overWords);
    await updateOpenHelp(account, session.sidHash, id);
    return devicePerson(session, open);
  },
);
