import { expect, test } from "vitest";
import { parseCivilDate } from "#lib/base/time/civil-date";
import { type ToldNights, toldAnew, toldWithin } from "./told-nights";

const date = (text: string) => {
  const read = parseCivilDate(text);
  if (!read) throw new Error(text);
  return read;
};
const cleared = (night: string, rev: number) => ({ night: date(night), rev });
const told = (from: string, to: string, ...nights: ToldNights["cleared"]): ToldNights => ({
  range: { from: date(from), to: date(to) },
  cramps: [],
  records: [],
  cleared: nights,
});

test("of what was told a narrower range keeps its own nights alone", () => {
  const all = told("2026-03-01", "2026-03-10", cleared("2026-03-02", 1), cleared("2026-03-09", 1));
  const within = toldWithin(all, { from: date("2026-03-05"), to: date("2026-03-10") });
  expect(within?.cleared).toEqual([cleared("2026-03-09", 1)]);
});

test("a range that begins before what was told is not known, one that ends after it is", () => {
  const all = told("2026-03-01", "2026-03-10");
  expect(toldWithin(all, { from: date("2026-02-28"), to: date("2026-03-10") })).toBeNull();
  expect(toldWithin(all, { from: date("2026-03-04"), to: date("2026-03-12") })).not.toBeNull();
});

test("a night told later replaces what was told of it, and what was cleared since is gone", () => {
  const all = told("2026-03-01", "2026-03-10", cleared("2026-03-02", 1), cleared("2026-03-09", 1));
  const newer = told("2026-03-09", "2026-03-09", cleared("2026-03-09", 4));
  expect(toldAnew(all, newer).cleared).toEqual([cleared("2026-03-02", 1), cleared("2026-03-09", 4)]);
  expect(toldAnew(all, told("2026-03-09", "2026-03-09")).cleared).toEqual([cleared("2026-03-02", 1)]);
  expect(toldAnew(all, newer).range).toEqual(all.range);
});
