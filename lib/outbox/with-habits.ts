import type { DietHabitsBody } from "#lib/diet/schema";
import type { Operation } from "./schema";
import { withPending } from "./with-pending";

type Habits = DietHabitsBody & { readonly dietHabitsRev: number };

/** A profile as the server told it, with the habits laid over that still wait on this device. */
export function withHabits<Profile extends Habits>(profile: Profile, pending: readonly Operation[]): Profile {
  const { glassMl, usualMinimumEntries, dietHabitsRev: rev } = profile;
  const stored = { whose: "mine", rev, glassMl, usualMinimumEntries } as const;
  const [here = stored] = withPending("diet-habits", [stored], pending);
  return {
    ...profile,
    glassMl: here.glassMl,
    usualMinimumEntries: here.usualMinimumEntries,
    dietHabitsRev: here.rev,
  };
}
