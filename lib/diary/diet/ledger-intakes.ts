import type { CivilDate } from "#lib/base/time/civil-date";
import { amountsOfDose, dosesOfDay } from "#lib/diary/remedies/doses-of-day";
import type { Dose, Remedy } from "#lib/diary/remedies/schema";
import { columnsOfAmounts } from "#lib/knowledge/nutrients/amount-columns";
import { isWhollyUnknown } from "#lib/knowledge/nutrients/amounts";
import type { LedgerIntake } from "./schema";

/**
 * What the ledger adds to a day's supplements: every supplement taken, and those medicines whose label tells a mineral
 * (milk of magnesia counts towards the magnesium level). A statin is not "a supplement that does not report magnesium".
 */
export function ledgerIntakes(
  remedies: readonly Remedy[],
  doses: readonly Dose[],
  on: { day: CivilDate; scheduledDoses: "taken" | "tap" },
): LedgerIntake[] {
  return dosesOfDay(remedies, doses, on).flatMap(({ remedyId, line, taken, amounts }) => {
    const remedy = remedies.find(({ id }) => id === remedyId);
    if (!remedy || taken === 0) return [];
    if (remedy.kind !== "supplement" && isWhollyUnknown(amountsOfDose(line))) return [];
    return [{ remedyId, name: remedy.name, doses: taken, ...columnsOfAmounts(amounts) }];
  });
}
