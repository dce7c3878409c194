"use server";

import { headers } from "next/headers";
import { z } from "zod";
import { refusal } from "#lib/base/result";
import { instantOfDate } from "#lib/base/time/instant";
import { livedCalendarDate } from "#lib/base/time/lived-time";
import { insertNoticesShown } from "#lib/diary/health/mutations";
import { lastNight } from "#lib/diary/nights/last-night";
import { currentExperiment } from "#lib/insight/experiments/current-experiment";
import { diaryBetween } from "#lib/insight/record/queries";
import { healthRecord } from "#lib/insight/relevance/health-record";
import { safetyFacts } from "#lib/insight/relevance/safety-facts";
import { rangeOf } from "#lib/insight/trends/range-of";
import { notices } from "#lib/knowledge/safety/notices";
import { action } from "#lib/people/accounts/action";
import { insertAudit } from "#lib/people/accounts/audit";
import type { SignedInPerson } from "#lib/people/accounts/session";
import { env } from "#lib/server/env";
import { publicOrigin } from "#lib/server/headers/public-origin";
import { summaryReading, summarySnapshot } from "./build";
import { insertShare, revokeShare } from "./mutations";
import { listShares } from "./queries";
import { type Snapshot, type SummaryRequest, shareRequestSchema, summaryRequestSchema } from "./schema";

async function snapshotOf(request: SummaryRequest, person: SignedInPerson, now: Date): Promise<Snapshot> {
  const moment = instantOfDate(now);
  const range = rangeOf(request.period, lastNight({ instant: moment, ...person }));
  const [diary, { record }, { latest }] = await Promise.all([
    diaryBetween(person.ownerId, summaryReading(range)),
    healthRecord(person, now),
    currentExperiment(person, now),
  ]);
  const facts = { ...safetyFacts(record), redFlags: request.redFlags ?? record.redFlags };
  // S18, that Charley does not diagnose, stands at the foot of every sheet.
  const said = notices(facts).filter(({ id }) => id !== "S18");
  await insertNoticesShown(person.ownerId, said, { place: "summary", now });
  return summarySnapshot(diary, request, {
    range,
    madeOn: livedCalendarDate(moment, person.timeZone),
    name: request.withName ? person.name : null,
    notices: said,
    experiment: latest,
  });
}

/** The sheet as it would be shared, without sharing it. */
export const previewSummary = action(summaryRequestSchema, (_owner, request, { person, now }) =>
  snapshotOf(request, person, now),
);

/** Freezes the summary and makes its link. The address is in the answer and nowhere else, ever again. */
export const shareSummary = action(shareRequestSchema, async (owner, request, { person, now }) => {
  const snapshot = await snapshotOf(request, person, now);
  const { days, label, parts } = request;
  const { id, token, expiresAt } = await insertShare(owner, snapshot, { parts, label, now, days });
  await insertAudit(owner, { event: "share-create", outcome: "ok" });
  const origin = publicOrigin(env.origin, (await headers()).get("host"));
  return { id, address: `${origin}/s/${token}`, expiresAt: instantOfDate(expiresAt) };
});

export const getShares = action(z.object({}), (owner, _input, { now }) => listShares(owner, now));

export const endShare = action(z.object({ id: z.uuid() }), async (owner, { id }, { now }) => {
  const ended = await revokeShare(owner, id, now);
  await insertAudit(owner, { event: "share-revoke", outcome: ended ? "ok" : "failed" });
  return ended ? null : refusal("not-found", "This link has already ended.");
});
