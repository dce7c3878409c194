import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "#lib/base/text/edit-distance";
import { searchWords, stemOf, wordsOf } from "./search-words";
import { spelledRight } from "./spelled-right";

const anyWord = fc.stringMatching(/^[a-e]{0,9}$/);

/** The definition, unhurried: the fewest slips, by trying every way. */
function slips(left: string, right: string): number {
  if (left === "" || right === "") return left.length + right.length;
  const same = left.at(-1) === right.at(-1) ? 0 : 1;
  const swapped =
    left.length > 1 && right.length > 1 && left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1)
      ? slips(left.slice(0, -2), right.slice(0, -2)) + 1
      : Number.POSITIVE_INFINITY;
  return Math.min(
    slips(left.slice(0, -1), right.slice(0, -1)) + same,
    slips(left.slice(0, -1), right) + 1,
    slips(left, right.slice(0, -1)) + 1,
    swapped,
  );
}

describe("the slips between two words", () => {
  it("are the fewest there can be, up to the limit", () => {
    const short = fc.stringMatching(/^[a-c]{0,5}$/);
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 5 }), (left, right, limit) => {
        expect(editDistance(left, right, limit)).toBe(Math.min(slips(left, right), limit + 1));
      }),
    );
  });

  it("are the same both ways, and none only for the same word", () => {
    fc.assert(
      fc.property(anyWord, anyWord, (left, right) => {
        expect(editDistance(left, right, 9)).toBe(editDistance(right, left, 9));
        expect(editDistance(left, right, 9) === 0).toBe(left === right);
      }),
    );
  });
});

describe("the words of a search", () => {
  it("are found in both the singular and the plural", () => {
    for (const [one, many] of [
      ["almond", "almonds"],
      ["berry", "berries"],
      ["potato", "potatoes"],
      ["radish", "radishes"],
      ["leaf", "leaves"],
      ["loaf", "loaves"],
      ["egg", "eggs"],
    ] as const) {
      expect(one.startsWith(stemOf(many))).toBe(true);
      expect(many.startsWith(stemOf(many))).toBe(true);
    }
    expect(["swiss", "hummus", "peas", "tea"].map(stemOf)).toEqual(["swiss", "hummus", "pea", "tea"]);
  });

  it("leave out accents, case, signs and what names no food", () => {
    expect(wordsOf("Crème fraîche, 30%")).toEqual(["creme", "fraiche", "30"]);
    expect(searchWords("a glass of the Milk").map(({ typed }) => typed)).toEqual(["glass", "milk"]);
    expect(searchWords("wholemeal")[0]?.ways).toEqual([["wholemeal"], ["whole", "wheat"]]);
    expect(searchWords("one two three four five six seven eight nine")).toHaveLength(8);
  });

  it("are put right only where a known word is near", () => {
    const meant = (typed: string, known: string[]) =>
      spelledRight(searchWords(typed)[0] ?? { typed, ways: [] }, known).ways;
    expect(meant("almnods", ["almonds", "almond", "salmon"])).toEqual([["almond"]]);
    expect(meant("almonds", ["almond", "almonds"])).toEqual([["almond"]]);
    expect(meant("tae", ["tea"])).toEqual([["tae"]]);
    expect(meant("xyzzyq", [])).toEqual([["xyzzyq"]]);
  });
});
