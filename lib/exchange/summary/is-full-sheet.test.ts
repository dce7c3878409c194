import { expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { isFullSheet } from "./is-full-sheet";

const from = civilDate("2026-03-01");
const medicines = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: `Medicine ${at}`,
    strength: null,
    startedOn: from,
    stoppedOn: null,
    linked: null,
  }));
const tried = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `Habit ${at}`, from, to: null, sentence: "" }));
const nothing = { medicines: null, supplements: null, tried: null, answers: null, experiment: null };
const experiment = { name: "", plan: "", sentence: "", numbers: null, turns: [], standing: "" };

it("keeps the usual print for a sheet without lists, and for twelve medicines", () => {
  expect(isFullSheet(nothing)).toBe(false);
  expect(isFullSheet({ ...nothing, medicines: medicines(12) })).toBe(false);
});

it("takes smaller print for one medicine more", () => {
  expect(isFullSheet({ ...nothing, medicines: medicines(13) })).toBe(true);
});

it("counts what was tried and the experiment beside the medicines", () => {
  const many = { ...nothing, medicines: medicines(7), tried: tried(1) };
  expect(isFullSheet(many)).toBe(false);
  expect(isFullSheet({ ...many, experiment })).toBe(false);
  expect(isFullSheet({ ...many, tried: tried(2), experiment })).toBe(true);
});
