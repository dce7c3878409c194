import "server-only";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { dayOf } from "#lib/base/time/day-of";
import type { Instant } from "#lib/base/time/instant";
import { hourOf } from "#lib/base/time/lived-time";
import { listFavourites, listFoodsByRef, listOwnFoods } from "#lib/diary/foods/queries";
import { listDosesOn, listRemedies } from "#lib/diary/remedies/queries";
import { runningLine } from "#lib/diary/remedies/running-line";
import type { OwnerId } from "#lib/people/accounts/owner";
import { findDayMark, listDietEntriesBetween, listSavedMeals, listUsualEntries } from "./queries";
import type { DietDayView, DietProfile } from "./schema";
import { usualItems } from "./usual-items";
import { tapWaterRef } from "./water";

/** How many usual foods stand ready to be had again. */
const usualLimit = 6;

/** One day as its screen reads it. `day` null is today, where the person's profile says the person lives. */
export async function dayView(
  owner: OwnerId,
  {
    day: asked,
    person,
    now,
    barcodes,
  }: {
    day: CivilDate | null;
    person: DietProfile;
    now: Instant;
    barcodes: boolean;
  },
): Promise<DietDayView> {
  const { timeZone, dayStartHour } = person;
  const today = dayOf({ instant: now, timeZone, dayStartHour });
  const day = asked ?? today;
  const hour = day === today ? hourOf(now, timeZone) : null;
  // Two at a time: a page must not take the whole pool of connections for itself.
  const [{ entries, mark, remedies, doses }, { favourites, marked, foods, usual, meals, ownFoods }] =
    await Promise.all([writtenOf(owner, day), againOf(owner, { day, hour })]);
  return {
    day,
    today,
    entries: entries.filter((entry) => entry.day === day),
    mark,
    again: {
      dayBefore: entries.filter((entry) => entry.day !== day),
      usual: usualItems(usual, marked, foods),
      meals,
    },
    favourites,
    ownFoods,
    remedies: remedies.flatMap((remedy) => {
      const line = runningLine(remedy.lines, day);
      return line ? [{ ...remedy, lines: [line] }] : [];
    }),
    doses,
    water: foods.find(({ ref }) => ref === tapWaterRef) ?? null,
    barcodes,
    profile: profileOf(person),
  };
}

/** What was written of a day and of the one before, and what of the remedies belongs to it. */
async function writtenOf(owner: OwnerId, day: CivilDate) {
  const entries = await listDietEntriesBetween(owner, { from: addDays(day, -1), to: day });
  const mark = await findDayMark(owner, day);
  const remedies = await listRemedies(owner);
  return { entries, mark, remedies, doses: await listDosesOn(owner, day) };
}

/** What stands ready to be had again, with the foods behind the favourites and the tap. */
async function againOf(owner: OwnerId, { day, hour }: { day: CivilDate; hour: number | null }) {
  const favourites = await listFavourites(owner);
  const marked = favourites.flatMap(({ foodRef, marked }) => (marked ? [foodRef] : []));
  const limit = usualLimit + marked.length;
  const usual = await listUsualEntries(owner, { day, hour, favourites: marked, limit });
  const foods = await listFoodsByRef(owner, [tapWaterRef, ...marked]);
  const meals = await listSavedMeals(owner);
  return { favourites, marked, usual, foods, meals, ownFoods: await listOwnFoods(owner) };
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
    scheduledDoses,
    dietHabitsRev,
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
    scheduledDoses,
    dietHabitsRev,
  };
}
