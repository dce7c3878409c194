import "server-only";
import { askedDayKind } from "#lib/diary/asked-days/kind";
import { dietDayKind, dietEntryKind, dietHabitsKind, savedMealKind } from "#lib/diary/diet/kind";
import { putFoodAndPast } from "#lib/diary/diet/mutations";
import { favouriteKind, ownFoodKind } from "#lib/diary/foods/kind";
import { bloodResultKind, healthAnswerKind, legCheckKind, putAwayKind } from "#lib/diary/health/kind";
import { crampKind, nightKind } from "#lib/diary/nights/kind";
import { doseKind, remedyKind } from "#lib/diary/remedies/kind";
import type { Kind } from "#lib/diary/revisions/table-kind";
import type { Entity } from "./schema";

/** Every kind of entry there is, as the server stores it. `kind-facts` and `kind-words` are what a browser knows of them. */
export const kinds = {
  // What was logged with a food belongs to another room, and goes along here.
  "own-food": { ...ownFoodKind, put: putFoodAndPast },
  favourite: favouriteKind,
  "saved-meal": savedMealKind,
  "diet-entry": dietEntryKind,
  "diet-day": dietDayKind,
  "diet-habits": dietHabitsKind,
  remedy: remedyKind,
  dose: doseKind,
  cramp: crampKind,
  night: nightKind,
  "asked-day": askedDayKind,
  "health-answer": healthAnswerKind,
  "leg-check": legCheckKind,
  "put-away": putAwayKind,
  "blood-result": bloodResultKind,
} as const satisfies Record<Entity, Kind>;

/** The kind of an entry that was read as one: its key and body are of that kind. */
export const kindOf = (entity: Entity): Kind => kinds[entity];
