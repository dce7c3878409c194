import { expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { healthAnswerOfRow } from "#lib/diary/health/health-answer-of-row";
import { legCheckOfRow } from "#lib/diary/health/leg-check-of-row";
import { remedyOfRow } from "#lib/diary/remedies/remedy-of-row";
import { oddRow } from "#lib/exchange/transfer/diary-file";
import { diaryPerson } from "#lib/insight/record/lists";

const now = new Date("2026-03-28T12:00:00Z");
const stored = { ownerId: "", id: "", rev: 1, createdAt: now, updatedAt: now, deletedAt: null };
const timeZone = "Europe/Berlin";

it("a word that nobody knows is named, never taken for another", () => {
  const remedy = { ...stored, name: "Cushion", kind: "device", form: null, note: null, lines: [] };
  expect(() => remedyOfRow(remedy)).toThrow("“device”");
  expect(() => healthAnswerOfRow({ ...stored, name: "left-handed", answer: "yes" })).toThrow("“left-handed”");
  expect(() => healthAnswerOfRow({ ...stored, name: "dialysis", answer: "perhaps" })).toThrow("“perhaps”");
  const check = { ...stored, checkedAt: now, timeZone, present: ["hiccups"], absent: [] };
  expect(() => legCheckOfRow(check)).toThrow("“hiccups”");
  const person = { timeZone, nightStartHour: 12, birthYear: null, usualMinimumEntries: null };
  const said = { sex: null, pregnancy: null, authority: "us", scheduledDoses: "taken" };
  expect(diaryPerson({ ...person, ...said }).authority).toBe("us");
  expect(() => diaryPerson({ ...person, ...said, authority: "mars" })).toThrow("“mars”");
});

it("a file with a word that nobody knows is not read in: the row is named", () => {
  const condition = { name: "dialysis", answer: "yes" };
  expect(oddRow("Condition", [condition])).toBeNull();
  expect(oddRow("Condition", [condition, { name: "left-handed", answer: "yes" }])).toBe(2);
  const remedy = { name: "Cushion", kind: "habit", form: null, note: null };
  expect(oddRow("Remedy", [remedy, { ...remedy, kind: "device" }])).toBe(2);
  const check = { checkedAt: "2026-03-28T12:00:00Z", timeZone, present: ["cold-leg"], absent: [] };
  expect(oddRow("LegCheck", [check, { ...check, present: ["hiccups"] }])).toBe(2);
  expect(oddRow("DietDay", [{ day: civilDate("2026-03-28"), complete: true }])).toBeNull();
});
