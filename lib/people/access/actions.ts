"use server";
import { headers } from "next/headers";
import { z } from "zod";
import { refusal } from "#lib/base/result";
import { accountAction, provenAction } from "#lib/people/accounts/action";
import { insertAudit } from "#lib/people/accounts/audit";
import { currentCaller } from "#lib/people/accounts/caller";
import { env } from "#lib/server/env";
import { publicOrigin } from "#lib/server/headers/public-origin";
import { qrSvg } from "#lib/server/qr-svg";
import { insertApiToken, insertBedsideLink, revokeApiToken, revokeBedsideLink } from "./mutations";
import { listApiTokens, listBedsideLinks } from "./queries";
import { bedsideInputSchema, mostAtOnce, tokenInputSchema } from "./schema";

const browser = async () => (await currentCaller()).userAgent;
const nothing = z.object({});
const byId = z.object({ id: z.uuid() });
const tooMany = refusal(
  "too-many",
  `You have ${mostAtOnce} already. End one you no longer need, then try again.`,
);
const notFound = refusal("not-found", "This one has already been ended.");

export const getApiTokens = accountAction(nothing, (owner, _input, { now }) => listApiTokens(owner, now));

/** The token itself is in this answer and never again. */
export const makeApiToken = provenAction(tokenInputSchema, async (owner, input, { now }) => {
  const token = await insertApiToken(owner, { ...input, madeFrom: await browser(), now });
  if (token === null) return tooMany;
  await insertAudit(owner, { event: "token-made", outcome: "ok" });
  return { token };
});

export const endApiToken = accountAction(byId, async (owner, { id }, { now }) => {
  if (!(await revokeApiToken(owner, id, now))) return notFound;
  await insertAudit(owner, { event: "token-revoked", outcome: "ok" });
  return null;
});

export const getBedsideLinks = accountAction(nothing, (owner, _input, { now }) =>
  listBedsideLinks(owner, now),
);

/** The address and its QR code are in this answer and never again. */
export const makeBedsideLink = accountAction(bedsideInputSchema, async (owner, input, { now }) => {
  const secret = await insertBedsideLink(owner, { ...input, madeFrom: await browser(), now });
  if (secret === null) return tooMany;
  await insertAudit(owner, { event: "bedside-made", outcome: "ok" });
  const address = `${publicOrigin(env.origin, (await headers()).get("host"))}/b/${secret}`;
  return { address, qr: await qrSvg(address) };
});

export const endBedsideLink = accountAction(byId, async (owner, { id }, { now }) => {
  if (!(await revokeBedsideLink(owner, id, now))) return notFound;
  await insertAudit(owner, { event: "bedside-revoked", outcome: "ok" });
  return null;
});
