import "server-only";
import { refreshFoodWords, retireFdcFoodsBut, upsertFdcFoods } from "./mutations";
import { FdcFileError, type Progress, readFdc } from "./read-fdc";

type Outcome = { ok: true; lines: string[] } | { ok: false; reason: string };

const batch = 500;

/**
 * Takes the foods of a FoodData Central download over beside the ones that came with Charley. Safe to run again with the
 * same or a newer download; what was logged keeps the amounts it was logged with.
 */
export async function importFoods(
  path: string,
  { now, progress }: { now: Date; progress: Progress },
): Promise<Outcome> {
  try {
    const foods = await readFdc(path, progress);
    for (let at = 0; at < foods.length; at += batch) {
      await upsertFdcFoods(foods.slice(at, at + batch));
      progress("the database", Math.min(1, (at + batch) / foods.length));
    }
    const types = [...new Set(foods.map(({ type }) => type))];
    const ids = foods.map(({ fdcId }) => fdcId);
    const retired = await retireFdcFoodsBut(ids, { types, now });
    await refreshFoodWords();
    const lines = [`${foods.length.toLocaleString("en-GB")} foods can be found now.`];
    if (retired > 0)
      lines.push(`${retired} that are no longer listed are kept for what was logged, and not offered.`);
    return { ok: true, lines };
  } catch (error) {
    if (error instanceof FdcFileError) return { ok: false, reason: error.message };
    throw error;
  }
}
