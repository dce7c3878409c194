import fc from "fast-check";
import { expect, test } from "vitest";
import type { UsualItem } from "./schema";
import { usualNow } from "./usual-now";

const item = (foodRef: string | null, isFavourite: boolean): UsualItem => ({
  foodRef,
  isFavourite,
  name: foodRef ?? "Soup",
  kind: "food",
  quantity: 1,
  unit: "serving",
  grams: null,
  magnesiumMg: null,
  potassiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  vitaminEMg: null,
  waterG: null,
});
const { isFavourite: _, ...oats } = item("sr24:oats", false);
const none = { favourites: [], had: [], ownFoods: [] };
const said = (foodRef: string, marked: boolean) => ({ foodRef, marked, rev: 1 });

test("a list that knows everything stays as it is", () => {
  const listed = [item("a", true), item("b", true), item(null, false), item("c", false)];
  const favourites = [said("b", true), said("a", true), said("gone", false)];
  expect(usualNow(listed, { ...none, favourites })).toEqual(listed);
  expect(usualNow(listed, none)).toEqual(listed);
});

test("a food marked here goes to the front, an unmarked one behind the favourites, and one she had is found", () => {
  const listed = [item("a", true), item("b", false)];
  const favourites = [said("a", false), said("b", true), said("sr24:oats", true), said("unheard", true)];
  expect(
    usualNow(listed, { ...none, favourites, had: [oats] }).map(({ foodRef, isFavourite }) => [
      foodRef,
      isFavourite,
    ]),
  ).toEqual([
    ["b", true],
    ["sr24:oats", true],
    ["a", false],
  ]);
});

test("nothing is lost or doubled, and favourites stand before the rest", () => {
  const refs = fc.constantFrom("a", "b", "c", "d");
  const lists = fc
    .uniqueArray(refs)
    .chain((listed) => fc.tuple(...listed.map((ref) => fc.boolean().map((is) => item(ref, is)))));
  const marks = fc.uniqueArray(fc.record({ foodRef: refs, marked: fc.boolean(), rev: fc.constant(1) }), {
    selector: ({ foodRef }) => foodRef,
  });
  fc.assert(
    fc.property(lists, marks, (listed, favourites) => {
      const now = usualNow(listed, { ...none, favourites });
      expect(now.map(({ foodRef }) => foodRef).sort()).toEqual(listed.map(({ foodRef }) => foodRef).sort());
      const firstOther = now.findIndex(({ isFavourite }) => !isFavourite);
      expect(now.slice(firstOther < 0 ? now.length : firstOther).some(({ isFavourite }) => isFavourite)).toBe(
        false,
      );
    }),
  );
});
