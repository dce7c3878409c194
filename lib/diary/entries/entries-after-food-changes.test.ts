import { expect, test } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import { entryOfFood } from "#lib/diary/diet/entry-body";
import type { DietEntry } from "#lib/diary/diet/schema";
import { offerOfOwnFood } from "#lib/diary/foods/offer-of-row";
import type { OwnFoodBody } from "#lib/diary/foods/schema";
import { foodOfTyped, typedFoodOf } from "#lib/diary/foods/typed-food";
import { entriesAfterFoodChanges } from "./entries-after-food-changes";
import type { Operation } from "./schema";

const at = instant("2026-03-28T12:00:00Z");
const { id, ...powder } = foodOfTyped(typedFoodOf(null, "Powder"), { id: "a", barcode: null });
const figures = (magnesiumMg: number): OwnFoodBody => ({ ...powder, magnesiumMg });
const when = { day: civilDate("2026-03-28"), consumedAt: null, timeZone: "UTC" };
const eaten = (key: string, magnesiumMg: number, rev: number): DietEntry => ({
  ...entryOfFood(offerOfOwnFood({ ...figures(magnesiumMg), id }), { quantity: 100, unit: "g" }, when),
  id: key,
  rev,
});
const change = (rev: number, body: OwnFoodBody): Operation => ({
  id: `food ${rev}`,
  entity: "own-food",
  key: id,
  rev,
  at,
  body,
});
const wrote = ({ id: key, rev, ...body }: DietEntry): Operation => ({
  id: `entry ${key} ${rev}`,
  entity: "diet-entry",
  key,
  rev,
  at,
  body,
});
const follow = change(2, { ...figures(60), pastEntries: "follow" });
const shown = (entries: readonly DietEntry[], pending: readonly Operation[]) =>
  entriesAfterFoodChanges(entries, pending).map(({ magnesiumMg, rev }) => [magnesiumMg, rev]);

test("past entries show the new figures, and the revision the server will give them, at once", () => {
  const entries = [eaten("x", 50, 1), eaten("y", 50, 4)];
  expect(shown(entries, [follow])).toEqual([
    [60, 2],
    [60, 5],
  ]);
  expect(shown(entries, [wrote(entries[0] ?? eaten("x", 50, 1)), follow])[0]).toEqual([60, 2]);
});

test("what follows already, and what was written after the change, stays as it is", () => {
  const after = eaten("x", 70, 3);
  expect(shown([eaten("x", 60, 2)], [follow])).toEqual([[60, 2]]);
  expect(shown([after], [follow, wrote(after)])).toEqual([[70, 3]]);
});

test("a change that leaves past entries alone, an undone one and a food taken away change nothing", () => {
  const entries = [eaten("x", 50, 1)];
  const gone: Operation = { id: "gone", entity: "own-food", key: id, rev: 3, at, body: null };
  for (const last of [change(3, figures(70)), change(3, { ...figures(50), pastEntries: "return" }), gone]) {
    expect(entriesAfterFoodChanges(entries, [follow, last])).toEqual(entries);
  }
  expect(entriesAfterFoodChanges([{ ...eaten("x", 50, 1), foodRef: null }], [follow])[0]?.magnesiumMg).toBe(
    50,
  );
});
