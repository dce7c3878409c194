"use server";

import { z } from "zod";
import { refusal } from "#lib/base/result";
import { instantOfDate } from "#lib/base/time/instant";
import { action, heavyAction } from "#lib/people/accounts/action";
import { insertAudit } from "#lib/people/accounts/audit";
import { faceFile, fileForms, unsetWords } from "./face-file";
import { facesOf } from "./faces";
import { linkOrigin } from "./link-origin";
import { insertShare, revokeShare } from "./mutations";
import { papers } from "./pdf-page";
import { findOwnShared, listShares } from "./queries";
import { readSummary } from "./read-summary";
import { shareRequestSchema, summaryRequestSchema } from "./schema";
import { snapshotSchema } from "./snapshot";

/** The sheet as it would be shared, without sharing it. */
export const previewSummary = heavyAction(summaryRequestSchema, async (_owner, request, { person, now }) =>
  facesOf(await readSummary(request, person, now)),
);

/** Freezes the summary and makes its link. The address is in the answer and nowhere else, ever again. */
export const shareSummary = heavyAction(shareRequestSchema, async (owner, request, { person, now }) => {
  const snapshot = await readSummary(request, person, now);
  const { days, label, parts } = request;
  const { id, token, expiresAt } = await insertShare(owner, snapshot, { parts, label, now, days });
  await insertAudit(owner, { event: "share-create", outcome: "ok" });
  const { origin } = await linkOrigin();
  return { id, address: `${origin}/s/${token}`, expiresAt: instantOfDate(expiresAt) };
});

const fileRequestSchema = z.object({
  snapshot: snapshotSchema,
  form: z.enum(fileForms),
  paper: z.enum(papers),
});

/** A summary that was looked at, as a file of the same facts. Nothing is read for it and nothing kept. */
export const makeFile = heavyAction(fileRequestSchema, async (_owner, { snapshot, form, paper }) => {
  const file = await faceFile(snapshot, form, paper);
  if (!file.ok) return refusal("invalid", unsetWords(file.unset));
  const { name, type, bytes } = file;
  return { name, type, base64: Buffer.from(bytes).toString("base64") };
});

export const getShares = action(z.object({}), (owner, _input, { now }) => listShares(owner, now));

/** What was shared, as whoever has the link sees it. */
export const showShared = action(z.object({ id: z.uuid() }), async (owner, { id }, { now }) => {
  const snapshot = await findOwnShared(owner, id, now);
  if (snapshot === null) return refusal("not-found", "What this link showed is gone: the link has ended.");
  if (snapshot.version === 1)
    return refusal("not-found", "This page was made by an older Charley. Open its link to see it.");
  return facesOf(snapshot);
});

export const endShare = action(z.object({ id: z.uuid() }), async (owner, { id }, { now }) => {
  const ended = await revokeShare(owner, id, now);
  await insertAudit(owner, { event: "share-revoke", outcome: ended ? "ok" : "failed" });
  return ended ? null : refusal("not-found", "This link has already ended.");
});
