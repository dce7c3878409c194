"use server";

import { z } from "zod";
import { refusal } from "#lib/base/result";
import { countDates } from "#lib/base/time/date-range";
import { instantOfDate } from "#lib/base/time/instant";
import { accountAction, heavyAccountAction, heavyAction } from "#lib/people/accounts/action";
import { insertAudit } from "#lib/people/accounts/audit";
import { qrSvg } from "#lib/server/qr-svg";
import { faceFile, fileForms, unsetWords } from "./face-file";
import { facesOf } from "./faces";
import { linkOrigin } from "./link-origin";
import { insertShare, revokeShare } from "./mutations";
import { momentWords } from "./opened-words";
import { papers } from "./pdf-page";
import { findOwnShared, listShares } from "./queries";
import { readSummary, readVisitQuestions } from "./read-summary";
import { healthLinkRequestSchema, shareRequestSchema, summaryRequestSchema } from "./schema";
import { healthLink, noHealthLinkWords } from "./shl/health-link";
import { insertHealthLink } from "./shl/mutations";
import { snapshotSchema } from "./snapshot";
import { periodLabel } from "./words";

/** The sheet as it would be shared, without sharing it. */
export const previewSummary = heavyAction(summaryRequestSchema, async (_owner, request, asking) => {
  const read = await readSummary(request, asking);
  return read.ok ? facesOf(read.value) : read;
});

/** What the person might ask at the visit; which of it is offered is decided where it is shown. */
export const getVisitQuestions = heavyAction(z.object({}), (_owner, _input, asking) =>
  readVisitQuestions(asking),
);

/** Freezes the summary and makes its link. The address is in the answer and nowhere else, ever again. */
export const shareSummary = heavyAccountAction(
  shareRequestSchema,
  async (owner, request, { person, now }) => {
    const read = await readSummary(request, { person, help: null, now });
    if (!read.ok) return read;
    const { days, label, parts, withPasscode, takesReply } = request;
    const { id, token, passcode, expiresAt } = await insertShare(owner, read.value, {
      ...{ parts, label, now, days, withPasscode, takesReply },
    });
    await insertAudit(owner, { event: "share-create", outcome: "ok" });
    const { origin } = await linkOrigin();
    return { id, address: `${origin}/s/${token}`, passcode, expiresAt: instantOfDate(expiresAt) };
  },
);

/** A code or a link for a clinic's system. What opens it is in the answer and nowhere else, ever again. */
export const makeHealthLink = heavyAccountAction(
  healthLinkRequestSchema,
  async (owner, request, { person, now }) => {
    const { origin } = await linkOrigin();
    const whyNot = noHealthLinkWords(origin);
    if (whyNot !== null) return refusal("no-https", whyNot);
    const read = await readSummary(request, { person, help: null, now });
    if (!read.ok) return read;
    const { kind, label, parts } = request;
    const { token, key, id, passcode, ...made } = await insertHealthLink(owner, read.value, {
      ...{ kind, parts, label, now },
    });
    await insertAudit(owner, { event: "share-create", outcome: "ok" });
    const expiresAt = instantOfDate(made.expiresAt);
    const about = { kind, expiresAt, label: periodLabel(countDates(read.value.range)) };
    const { bare, viewer } = healthLink({ origin, token, key }, about);
    const until = momentWords(expiresAt, person.timeZone);
    return { id, bare, link: viewer, qr: await qrSvg(viewer), passcode, until };
  },
);

const fileRequestSchema = z.object({
  snapshot: snapshotSchema,
  form: z.enum(fileForms),
  paper: z.enum(papers),
});

/** A summary that was looked at, as a file of the same facts. Nothing is read for it and nothing kept. */
export const makeFile = heavyAccountAction(fileRequestSchema, async (_owner, { snapshot, form, paper }) => {
  const file = await faceFile(snapshot, form, paper);
  if (!file.ok) return refusal("invalid", unsetWords(file.unset));
  const { name, type, bytes } = file;
  return { name, type, base64: Buffer.from(bytes).toString("base64") };
});

export const getShares = accountAction(z.object({}), (owner, _input, { now }) => listShares(owner, now));

/** What was shared, as whoever has the link sees it. */
export const showShared = accountAction(z.object({ id: z.uuid() }), async (owner, { id }, { now }) => {
  const snapshot = await findOwnShared(owner, id, now);
  if (snapshot === null) return refusal("not-found", "What this link showed is gone: the link has ended.");
  if (snapshot.version === 1)
    return refusal("not-found", "This page was made by an older Charley. Open its link to see it.");
  return facesOf(snapshot);
});

export const endShare = accountAction(z.object({ id: z.uuid() }), async (owner, { id }, { now }) => {
  const ended = await revokeShare(owner, id, now);
  await insertAudit(owner, { event: "share-revoke", outcome: ended ? "ok" : "failed" });
  return ended ? null : refusal("not-found", "This link has already ended.");
});
