import { expect, it } from "vitest";
import { crampFinding } from "#lib/insight/trends/findings";
import { numberWords } from "#lib/insight/trends/number-words";
import { grouped } from "./grouped";

it("sets thousands apart and changes nothing smaller", () => {
  expect([0, 7, 999, 18_169, 1_234_567, 2.5, -1_200].map(grouped)).toEqual([
    "0",
    "7",
    "999",
    "18,169",
    "1,234,567",
    "2.5",
    "-1,200",
  ]);
});

it("is how large counts stand in a sentence", () => {
  const years = { nights: 3650, recorded: 3650, cramps: 18_169, crampsIsFloor: false, crampNights: 2433 };
  const weekly = { rate: 34.8, low: 33.9, high: 35.8, atBest: false };
  expect(crampFinding({ ...years, weekly })).toMatch(
    /18,169 cramps on 2,433 nights, 3,650 of 3,650 nights recorded\.$/,
  );
  expect(numberWords(1240.4)).toBe("1,240");
});
