import "server-only";
import { log } from "#lib/server/log";
import { deleteExpiredSamples } from "./delete-expired-samples";
import { purgeBin } from "./purge-bin";
import { purgeLinks } from "./purge-links";
import { purgeOperations } from "./purge-operations";

/** What is tidied up, and by what. Each takes the moment and gives how many rows are gone. */
const jobs: Readonly<Record<string, (now: Date) => Promise<number>>> = {
  "delete-expired-samples": deleteExpiredSamples,
  "purge-bin": purgeBin,
  "purge-links": purgeLinks,
  "purge-operations": purgeOperations,
};

/** Runs every job once, one after the other. One that fails is logged and does not keep the others from running. */
export async function runJobs(now: Date): Promise<void> {
  for (const [job, run] of Object.entries(jobs)) {
    try {
      const rows = await run(now);
      if (rows > 0) log.info({ job, count: rows }, "tidied up");
    } catch (error) {
      log.error({ job, err: error }, "a job failed");
    }
  }
}
