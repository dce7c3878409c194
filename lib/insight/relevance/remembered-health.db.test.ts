import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import type { CivilDate } from "#lib/base/time/civil-date";
import { instantOfDate } from "#lib/base/time/instant";
import { diaryBetween } from "#lib/insight/record/queries";
import { trendReport } from "#lib/insight/trends/report";
import type { AccountId } from "#lib/people/accounts/owner";
import { findPerson } from "#lib/people/accounts/queries";
import { db } from "#lib/server/db/client";
import { afterAnyWrites, lastWritten, somebody } from "#testing/any-writes";
import { statementsOf } from "#testing/statements-of";
import { currentHealth, latelyObserved } from "./current-health";
import { currentReasons } from "./current-reasons";
import { trendFacts } from "./facts";
import { healthRange, healthRecord } from "./health-record";

const noonOf = (day: CivilDate) => new Date(`${day}T12:00:00Z`);

async function personOf(owner: AccountId, now: Date) {
  const person = await findPerson(owner, now);
  if (!person) throw new Error("nobody");
  return person;
}

test("what the notices and the article rest on is as made anew, after any order of writes, deletions, settings and days, and of its own person", async () => {
  await afterAnyWrites(
    async (owner, today) => {
      const now = noonOf(today);
      const person = await personOf(owner, now);
      const range = healthRange(person, instantOfDate(now));
      const diary = await diaryBetween(owner, range);
      const record = healthRecord(diary, await latelyObserved(owner, now), { person, now });
      const facts = trendFacts(trendReport(diary, range), diary, record.today);
      const made = await currentReasons(person, now);
      expect(made.facts).toEqual(facts);
      expect(await currentReasons(person, now)).toBe(made);
      for (const _ of [1, 2]) expect((await currentHealth(person, now)).record).toEqual(record);
    },
    { numRuns: 4 },
  );
});

test("what was found on the leg, and what was answered about the person, is in the next asking", async () => {
  const owner = await somebody();
  const now = new Date();
  const asked = async () => (await currentHealth(await personOf(owner, now), now)).record;
  expect([(await asked()).redFlags, (await asked()).person.sex]).toEqual([[], null]);
  await db.legCheck.create({
    data: {
      ...{ ownerId: owner, id: uuid(), timeZone: "Europe/Berlin", checkedAt: now },
      ...{ present: ["one-leg-swollen"], absent: [] },
    },
  });
  await db.person.update({ where: { id: owner }, data: { sex: "female" } });
  const { redFlags, person } = await asked();
  expect([redFlags.length, person.sex]).toEqual([1, "female"]);
});

test("what has not changed is not read again: an asking is the revision and what was observed lately", async () => {
  const owner = await somebody();
  const now = noonOf(lastWritten);
  const person = await personOf(owner, now);
  const ask = () => Promise.all([currentHealth(person, now), currentReasons(person, now)]);
  await ask();
  expect(await statementsOf(ask)).toBe(3);
});
