import "server-only";
import { deleteExpiredTries } from "#lib/people/accounts/throttle";
import { log } from "#lib/server/log";
import { clockHolds } from "./clock-holds";
import { deleteExpiredSamples } from "./delete-expired-samples";
import { purgeAudit } from "./purge-audit";
import { purgeBin } from "./purge-bin";
import { purgeLinks } from "./purge-links";
import { purgeOperations } from "./purge-operations";
import { purgeReminders } from "./purge-reminders";
import { sealNotes } from "./seal-notes";

/** What is tidied up, and by what. Each takes the moment and gives how many rows it dealt with. */
type Jobs = Readonly<Record<string, (now: Date) => Promise<number>>>;

const passing: Jobs = {
  "delete-expired-samples": deleteExpiredSamples,
  "delete-expired-tries": deleteExpiredTries,
  "seal-notes": sealNotes,
};
/** What these take cannot be had again. */
const purges: Jobs = {
  "purge-audit": purgeAudit,
  "purge-bin": purgeBin,
  "purge-links": purgeLinks,
  "purge-operations": purgeOperations,
  "purge-reminders": purgeReminders,
};

async function run(jobs: Jobs, now: Date): Promise<void> {
  for (const [job, work] of Object.entries(jobs)) {
    try {
      const rows = await work(now);
      if (rows > 0) log.info({ job, count: rows }, "tidied up");
    } catch (error) {
      log.error({ job, err: error }, "a job failed");
    }
  }
}

/** Runs every job once, one after the other. One that fails is logged and does not keep the others from running. */
export async function runJobs(now: Date): Promise<void> {
  await run(passing, now);
  await run(purges, now);
}

/** The same, but what is purged for good only once the clock has been seen a day ago and has not jumped since. */
export async function tidyUp(now: Date): Promise<void> {
  await run(passing, now);
  const mayPurge = await clockHolds(now).catch(() => false);
  if (mayPurge) await run(purges, now);
}
