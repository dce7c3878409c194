import { ledgerIntakes } from "#lib/diary/diet/ledger-intakes";
import type { DietDayView, LedgerIntake } from "#lib/diary/diet/schema";
import type { Operation } from "./schema";
import { withHabits } from "./with-habits";
import { withPending } from "./with-pending";

/**
 * What counts of the person's remedies on a day, as this device knows it: doses, remedies and how doses count may still wait
 * here.
 */
export function ledgerOnDevice(
  { day, remedies, doses, profile }: Pick<DietDayView, "day" | "remedies" | "doses" | "profile">,
  pending: readonly Operation[],
): LedgerIntake[] {
  const { scheduledDoses } = withHabits(profile, pending);
  return ledgerIntakes(withPending("remedy", remedies, pending), withPending("dose", doses, pending), {
    day,
    scheduledDoses,
  });
}
