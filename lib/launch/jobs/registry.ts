import "server-only";
import { deleteExpiredChallenges } from "#lib/people/accounts/passkeys";
import { deleteExpiredTries } from "#lib/people/accounts/throttle";
import { db } from "#lib/server/db/client";
import { log } from "#lib/server/log";
import { clockHolds } from "./clock-holds";
import { deleteExpiredSamples } from "./delete-expired-samples";
import { takeLease } from "./lease";
import { purgeAudit } from "./purge-audit";
import { purgeBin } from "./purge-bin";
import { purgeLinks } from "./purge-links";
import { purgeMail } from "./purge-mail";
import { purgeOperations } from "./purge-operations";
import { purgeReminders } from "./purge-reminders";
import { sealColumns } from "./seal-columns";

/** What is tidied up, and by what. Each takes the moment and gives how many rows it dealt with. */
type Jobs = Readonly<Record<string, (now: Date) => Promise<number>>>;

const passing: Jobs = {
  "delete-expired-challenges": deleteExpiredChallenges,
  "delete-expired-samples": deleteExpiredSamples,
  "delete-expired-tries": deleteExpiredTries,
  "seal-columns": sealColumns,
};
/** What these take cannot be had again. */
const purges: Jobs = {
  "purge-audit": purgeAudit,
  "purge-bin": purgeBin,
  "purge-links": purgeLinks,
  "purge-mail": purgeMail,
  "purge-operations": purgeOperations,
  "purge-reminders": purgeReminders,
};

/** Not its message: that may quote what was stored. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

async function noteRun(name: string, run: { ranAt: Date; count: number; problem: string | null }) {
  const row = { ...run, ...(run.problem === null && { succeededAt: run.ranAt }) };
  await db.jobRun.upsert({ where: { name }, create: { name, ...row }, update: row });
}

/** Just under the hour that passes between two rounds: whoever had the last one has the next. */
const leaseSeconds = 3300;
const mayWork = () => takeLease("tidy-up", leaseSeconds);

/** @param goesOn asked before each: another copy may have taken over from one that was asleep */
async function run(jobs: Jobs, now: Date, goesOn: () => Promise<boolean> = async () => true): Promise<void> {
  for (const [job, work] of Object.entries(jobs)) {
    try {
      if (!(await goesOn())) return;
      const count = await work(now);
      if (count > 0) log.info({ job, count }, "tidied up");
      await noteRun(job, { ranAt: now, count, problem: null });
    } catch (error) {
      log.error({ job, err: error }, "a job failed");
      await noteRun(job, { ranAt: now, count: 0, problem: kindOf(error) }).catch(() => {});
    }
  }
}

/** Runs every job once, one after the other. One that fails is noted and does not keep the others from running. */
export async function runJobs(now: Date, jobs: Jobs = { ...passing, ...purges }): Promise<void> {
  await run(jobs, now);
}

/**
 * The same in the one copy of the app that has the lease, and what is purged for good only once the clock has been seen a day
 * ago and has not jumped since.
 */
export async function tidyUp(now: Date): Promise<void> {
  if (!(await mayWork().catch(() => false))) return;
  await run(passing, now, mayWork);
  const mayPurge = await clockHolds(now).catch(() => false);
  if (mayPurge) await run(purges, now, mayWork);
}
