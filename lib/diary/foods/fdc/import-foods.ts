import { grouped } from "#lib/base/text/grouped";
import "server-only";
import { db } from "#lib/server/db/client";
import { FdcFileError, fdcFiles } from "./fdc-files";
import { type Progress, readFdc } from "./read-fdc";
import { foodStage, publishStage } from "./staged-foods";

type Outcome = { ok: true; lines: string[] } | { ok: false; reason: string };

/** Reading a whole download takes minutes on a small box; it holds one connection, and nobody waits for it. */
const patience = { timeout: 6 * 3_600_000 };

/**
 * Takes the foods of a FoodData Central download over beside the ones that came with Charley, all or none. Safe to run again
 * with the same or a newer download; what was logged keeps the amounts it was logged with.
 */
export async function importFoods(
  path: string,
  { now, progress }: { now: Date; progress: Progress },
): Promise<Outcome> {
  try {
    const files = await fdcFiles(path);
    const { written, twins, retired } = await db.$transaction(async (tx) => {
      // No single step is for a person who waits at a screen.
      await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
      await readFdc(files, await foodStage(tx), progress);
      progress("the database", 0);
      const outcome = await publishStage(tx, now);
      progress("the database", 1);
      return outcome;
    }, patience);
    const lines = [`${grouped(written)} foods can be found now.`];
    if (twins > 0) lines.push(`${grouped(twins)} more came with Charley and stay as they are.`);
    if (retired > 0)
      lines.push(`${retired} that are no longer listed are kept for what was logged, and not offered.`);
    return { ok: true, lines };
  } catch (error) {
    if (error instanceof FdcFileError) return { ok: false, reason: error.message };
    throw error;
  }
}
