import { v7 as uuidv7 } from "uuid";
import { expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { blankCramp } from "#lib/diary/nights/blank-bodies";
import { insertCramp, updateNights } from "#lib/exchange/api/mutations";
import { deleteBedsideCramp, insertBedsideCramp } from "#lib/exchange/bedside/mutations";
import { findPerson } from "#lib/people/accounts/queries";
import { db } from "#lib/server/db/client";
import { waitsForDiary } from "#testing/held-diary";
import { newTestPerson } from "#testing/request";
import { diaryFile } from "./diary-file";
import { usualChoices } from "./import-choices";
import { restorePreferences, undoImport } from "./mutations";
import { dueOf, plannedImport, writeDue } from "./proposal-import";
import { findWholeDiary } from "./queries";

const now = new Date("2026-11-29T09:00:00Z");
const timeZone = "Europe/Berlin";
const night = civilDate("2026-03-27");

it("writes and takes out an import while nothing else of the diary is written", async () => {
  const { owner } = await newTestPerson();
  const person = await findPerson(owner, now);
  if (!person) throw new Error("nobody");
  const said = { crampCount: 2, worstPain: null, crampMinutes: null, sleepLostMinutes: null, factors: [] };
  const rest = { sleepDisturbance: null, soreness: null, stretchedBeforeBed: null, note: null };
  const slice = { nights: [{ line: 2, night, ...said, ...rest }], cramps: [], entries: [], doses: [] };
  const { planned } = await plannedImport(owner, slice, person);
  const importId = uuidv7();
  const about = { importId, fileName: "file.csv", now, through: null, isLast: true };
  const due = dueOf(planned, usualChoices);
  expect(await waitsForDiary(owner, () => writeDue(owner, due, about))).toEqual({ waited: true, given: 1 });
  expect(await waitsForDiary(owner, () => undoImport(owner, importId, now))).toEqual({
    waited: true,
    given: { removed: 1, kept: 0 },
  });
});

it("lets other programs and a bedside link in one after the other", async () => {
  const { owner } = await newTestPerson();
  const body = { ...blankCramp(night, timeZone), source: "api" as const };
  expect(await waitsForDiary(owner, () => insertCramp(owner, { body }))).toMatchObject({
    waited: true,
    given: { status: "created" },
  });
  const said = () => updateNights(owner, [{ night, crampCount: 2 }], timeZone);
  expect(await waitsForDiary(owner, said)).toEqual({ waited: true, given: true });
  const press = { id: uuidv7(), side: "left" as const, timeZone, nightStartHour: 12, now: new Date() };
  expect(await waitsForDiary(owner, () => insertBedsideCramp(owner, press))).toEqual({
    waited: true,
    given: press.id,
  });
  expect(await waitsForDiary(owner, () => deleteBedsideCramp(owner, press))).toEqual({
    waited: true,
    given: true,
  });
});

it("takes over preferences only where no entry of any kind is written yet", async () => {
  const from = await newTestPerson();
  const file = diaryFile(JSON.stringify(await findWholeDiary(from.owner, night)));
  const preferences = file.ok ? file.preferences : null;
  if (!preferences) throw new Error("the file holds no preferences");
  const { owner } = await newTestPerson();
  expect(await waitsForDiary(owner, () => restorePreferences(owner, preferences))).toEqual({
    waited: true,
    given: true,
  });
  await db.condition.create({ data: { ownerId: owner, name: "kidney-disease", answer: "no" } });
  expect(await restorePreferences(owner, preferences)).toBe(false);
  const other = await newTestPerson();
  const check = { id: uuidv7(), timeZone, checkedAt: now, present: ["cold-leg"], absent: [] };
  await db.legCheck.create({ data: { ownerId: other.owner, ...check } });
  expect(await restorePreferences(other.owner, preferences)).toBe(false);
});
