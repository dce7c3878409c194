import "server-only";
import type { OwnerId } from "#lib/accounts/owner";
import { listFoodsByRef } from "#lib/foods/queries";
import { listDosesOn, listRemedies } from "#lib/remedies/queries";
import { addDays, type CivilDate } from "#lib/time/civil-date";
import { dayOf } from "#lib/time/day-of";
import type { Instant } from "#lib/time/instant";
import { hourOf } from "#lib/time/lived-time";
import { inTurn } from "./in-turn";
import { ledgerIntakes } from "./ledger-intakes";
import { findDayMark, listDietEntries, listSavedMeals, listUsualEntries } from "./queries";
import type { DietDayView, DietProfile } from "./schema";
import { tapWaterRef } from "./water";

/** How many usual foods stand ready to be had again. */
const usualLimit = 6;

/** One day as its screen reads it. `day` null is today, where her profile says she lives. */
export async function dayView(
  owner: OwnerId,
  {
    day: asked,
    person,
    now,
    barcodes,
  }: {
    day: CivilDate | null;
    person: DietProfile & { readonly scheduledDoses: "taken" | "tap" };
    now: Instant;
    barcodes: boolean;
  },
): Promise<DietDayView> {
  const { timeZone, dayStartHour, scheduledDoses } = person;
  const today = dayOf({ instant: now, timeZone, dayStartHour });
  const day = asked ?? today;
  const hour = day === today ? hourOf(now, timeZone) : null;
  // Two at a time: a page must not take the whole pool of connections for itself.
  const [[entries, dayBefore, mark, water], [usual, meals, remedies, doses]] = await Promise.all([
    inTurn(
      () => listDietEntries(owner, day),
      () => listDietEntries(owner, addDays(day, -1)),
      () => findDayMark(owner, day),
      () => listFoodsByRef(owner, [tapWaterRef]),
    ),
    inTurn(
      () => listUsualEntries(owner, { day, hour, limit: usualLimit }),
      () => listSavedMeals(owner),
      () => listRemedies(owner),
      () => listDosesOn(owner, day),
    ),
  ]);
  return {
    day,
    today,
    entries,
    mark,
    again: { dayBefore, usual, meals },
    ledger: ledgerIntakes(remedies, doses, { day, scheduledDoses }),
    water: water[0] ?? null,
    barcodes,
    profile: profileOf(person),
  };
}

/** Only what the screen needs leaves the server. */
function profileOf(person: DietProfile): DietProfile {
  const {
    timeZone,
    dayStartHour,
    birthYear,
    sex,
    pregnancy,
    authority,
    units,
    glassMl,
    usualMinimumEntries,
  } = person;
  return {
    timeZone,
    dayStartHour,
    birthYear,
    sex,
    pregnancy,
    authority,
    units,
    glassMl,
    usualMinimumEntries,
  };
}
