import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import { diaryBetween } from "#lib/insight/record/queries";
import { trendReport } from "#lib/insight/trends/report";
import { deleteExpiredSamples } from "#lib/launch/jobs/delete-expired-samples";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { listDriftedIntakeDays } from "#testing/intake-days";
import { hasRoomForSample } from "./has-room-for-sample";
import { insertSampleDiary } from "./mutations";
import { sampleDiary } from "./sample-diary";

afterAll(async () => expect(await listDriftedIntakeDays()).toEqual([]));

const night = civilDate("2026-11-21");
const now = new Date("2026-11-22T15:00:00Z");

beforeAll(async () => {
  const names = ["America/New_York", "Europe/Lisbon", "America/Santiago"].map((name) => ({ name }));
  await db.timeZone.createMany({ data: names, skipDuplicates: true });
});

describe("a sample diary in the database", () => {
  let owner: AccountId;

  it("holds every row of the generated one and reads as a real diary", async () => {
    const sample = sampleDiary(night);
    owner = await insertSampleDiary(sample, now);
    const where = { ownerId: owner };
    expect(await db.cramp.count({ where })).toBe(sample.cramps.length);
    expect(await db.night.count({ where })).toBe(sample.nights.length);
    expect(await db.dietEntry.count({ where })).toBe(sample.dietEntries.length);
    expect(await db.dose.count({ where })).toBe(sample.doses.length);
    const range = lastWeeks(26, night);
    const report = trendReport(await diaryBetween(owner, range), range);
    expect(report.recorded).toBeGreaterThan(140);
    expect(report.weekly).not.toBeNull();
    expect(report.marks.map(({ name }) => name)).toContain("Magnesium citrate");
  });

  it("may stand twice beside itself, and is gone with everything in it after a day", async () => {
    const second = await insertSampleDiary(sampleDiary(night), new Date(now.getTime() + 1000));
    await deleteExpiredSamples(new Date(now.getTime() + 86_400_000));
    expect(await db.person.count({ where: { id: { in: [owner, second] } } })).toBe(1);
    await deleteExpiredSamples(new Date(now.getTime() + 86_402_000));
    expect(await db.person.count({ where: { id: second } })).toBe(0);
    expect(await db.cramp.count({ where: { ownerId: second } })).toBe(0);
  });

  it("is not made when two hundred others stand already, whoever asks", async () => {
    const until = new Date(now.getTime() + 3_600_000);
    expect(await hasRoomForSample(now)).toBe(true);
    await db.$executeRaw`INSERT INTO "Person" (id, "timeZone", "demoExpiresAt", "updatedAt")
      SELECT gen_random_uuid(), 'Europe/Lisbon', ${until}, now() FROM generate_series(1, 200)`;
    expect(await hasRoomForSample(now)).toBe(false);
    expect(await hasRoomForSample(until)).toBe(true);
  });
});
