"use server";

import { headers } from "next/headers";
import { z } from "zod";
import { refusal } from "#lib/base/result";
import { rangeOver } from "#lib/base/time/date-range";
import { instantOfDate } from "#lib/base/time/instant";
import { livedCalendarDate } from "#lib/base/time/lived-time";
import { insertNoticesShown } from "#lib/diary/health/mutations";
import { experimentDays } from "#lib/insight/experiments/experiment-days";
import { experimentPage, experimentRange } from "#lib/insight/experiments/page-report";
import { findExperiment } from "#lib/insight/experiments/queries";
import { diaryBetween } from "#lib/insight/record/queries";
import { latelyObserved } from "#lib/insight/relevance/current-health";
import { healthRange, healthRecord } from "#lib/insight/relevance/health-record";
import { safetyFacts } from "#lib/insight/relevance/safety-facts";
import { rangeOf } from "#lib/insight/trends/range-of";
import { notices } from "#lib/knowledge/safety/notices";
import { action, heavyAction } from "#lib/people/accounts/action";
import { insertAudit } from "#lib/people/accounts/audit";
import type { SignedInPerson } from "#lib/people/accounts/session";
import { env } from "#lib/server/env";
import { publicOrigin } from "#lib/server/headers/public-origin";
import { summaryReading, summarySnapshot } from "./build";
import { insertShare, revokeShare } from "./mutations";
import { listShares } from "./queries";
import { type Snapshot, type SummaryRequest, shareRequestSchema, summaryRequestSchema } from "./schema";

/** Everything on the sheet, from one read of the diary over the widest of the ranges it reports on. */
async function snapshotOf(request: SummaryRequest, person: SignedInPerson, now: Date): Promise<Snapshot> {
  const moment = instantOfDate(now);
  const days = experimentDays(person, now);
  const range = rangeOf(request.period, days.lastNight);
  const [experiment, observed] = await Promise.all([
    findExperiment(person.ownerId),
    latelyObserved(person.ownerId, now),
  ]);
  const diary = await diaryBetween(
    person.ownerId,
    rangeOver(
      summaryReading(range),
      healthRange(person, moment),
      experimentRange(experiment, days.lastNight),
    ),
  );
  const record = healthRecord(diary, observed, { person, now });
  const facts = { ...safetyFacts(record), redFlags: request.redFlags ?? record.redFlags };
  // S18, that Charley does not diagnose, stands at the foot of every sheet.
  const said = notices(facts).filter(({ id }) => id !== "S18");
  await insertNoticesShown(person.ownerId, said, { place: "summary", now });
  return summarySnapshot(diary, request, {
    range,
    madeOn: livedCalendarDate(moment, person.timeZone),
    name: request.withName ? person.name : null,
    notices: said,
    experiment: experimentPage(diary, experiment, days).latest,
  });
}

/** The sheet as it would be shared, without sharing it. */
export const previewSummary = heavyAction(summaryRequestSchema, (_owner, request, { person, now }) =>
  snapshotOf(request, person, now),
);

/** Freezes the summary and makes its link. The address is in the answer and nowhere else, ever again. */
export const shareSummary = heavyAction(shareRequestSchema, async (owner, request, { person, now }) => {
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
