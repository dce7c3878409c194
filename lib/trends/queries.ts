import "server-only";
import type { OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import { knownWord } from "#lib/known-word";
import { crampOfRow } from "#lib/nights/cramp-of-row";
import { nightRecordOfRow } from "#lib/nights/night-record-of-row";
import { amountsOfColumns } from "#lib/nutrients/amount-columns";
import { remedyKinds } from "#lib/remedies/schema";
import { type CivilDate, civilDateOfColumn, columnOfCivilDate } from "#lib/time/civil-date";
import type { DateRange } from "#lib/time/date-range";
import { instantOfDate } from "#lib/time/instant";
import type { Diary, DiaryPerson, DoseTaken, RemedyPeriod } from "./diary";
import { type IntakeRow, intakeDays } from "./intake-days";
import { readingRange } from "./reading-range";

const within = ({ from, to }: DateRange) => ({ gte: columnOfCivilDate(from), lte: columnOfCivilDate(to) });

/** The parts of the profile a report depends on. */
async function findPerson(owner: OwnerId): Promise<DiaryPerson> {
  const row = await db.person.findUniqueOrThrow({ where: { id: owner } });
  return {
    birthYear: row.birthYear,
    sex: knownWord(["female", "male"], row.sex),
    pregnancy: knownWord(["no", "pregnant", "breastfeeding"], row.pregnancy),
    authority: knownWord(["us", "eu"], row.authority) ?? "us",
    usualMinimumEntries: row.usualMinimumEntries,
    scheduledDoses: knownWord(["taken", "tap"], row.scheduledDoses) ?? "taken",
  };
}

/** Sums by day and side are made where the rows are: ten years hold some 50,000 entries. A sum of nothing known is null. */
function listIntakeRows(owner: OwnerId, { from, to }: DateRange): Promise<IntakeRow[]> {
  return db.$queryRaw<IntakeRow[]>`
    SELECT "day", "kind" = 'supplement' AS "isSupplement", COUNT(*)::int AS "entries",
      SUM("magnesiumMg") AS "magnesiumMg", COUNT("magnesiumMg")::int AS "magnesiumKnown",
      SUM("potassiumMg") AS "potassiumMg", COUNT("potassiumMg")::int AS "potassiumKnown",
      SUM("calciumMg") AS "calciumMg", COUNT("calciumMg")::int AS "calciumKnown",
      SUM("sodiumMg") AS "sodiumMg", COUNT("sodiumMg")::int AS "sodiumKnown",
      SUM("vitaminEMg") AS "vitaminEMg", COUNT("vitaminEMg")::int AS "vitaminEKnown",
      SUM("waterG") AS "waterG", COUNT("waterG")::int AS "waterKnown"
    FROM "DietEntry"
    WHERE "ownerId" = ${owner}::uuid AND "deletedAt" IS NULL
      AND "day" BETWEEN ${columnOfCivilDate(from)}::date AND ${columnOfCivilDate(to)}::date
    GROUP BY "day", "kind" = 'supplement'`;
}

/** Every line of every remedy, whenever it ran: a start before the range may reach into it. */
async function listRemedyPeriods(owner: OwnerId): Promise<RemedyPeriod[]> {
  const lines = await db.remedyLine.findMany({
    where: { ownerId: owner, deletedAt: null, remedy: { deletedAt: null } },
    include: { remedy: true },
  });
  return lines.map((line) => ({
    remedyId: line.remedyId,
    name: line.remedy.name,
    kind: knownWord(remedyKinds, line.remedy.kind) ?? "medicine",
    strength: line.strength,
    startedOn: civilDateOfColumn(line.startedOn),
    stoppedOn: line.stoppedOn && civilDateOfColumn(line.stoppedOn),
    unitsPerDose: line.unitsPerDose,
    timesPerDay: line.timesPerDay,
    perDose: amountsOfColumns({ ...line, waterG: null }),
  }));
}

async function listDoses(owner: OwnerId, range: DateRange): Promise<DoseTaken[]> {
  const rows = await db.dose.findMany({ where: { ownerId: owner, deletedAt: null, day: within(range) } });
  return rows.map((row) => ({
    remedyId: row.remedyId,
    day: civilDateOfColumn(row.day),
    takenAt: row.takenAt && instantOfDate(row.takenAt),
    status: knownWord(["taken", "skipped", "extra"], row.status) ?? "taken",
    units: row.units,
  }));
}

async function listMarkedDays(owner: OwnerId, range: DateRange): Promise<Map<CivilDate, boolean>> {
  const rows = await db.dietDay.findMany({ where: { ownerId: owner, deletedAt: null, day: within(range) } });
  return new Map(rows.map((row) => [civilDateOfColumn(row.day), row.complete]));
}

async function listConditions(owner: OwnerId): Promise<Diary["conditions"]> {
  const rows = await db.condition.findMany({ where: { ownerId: owner } });
  return Object.fromEntries(
    rows.map((row) => [row.name, knownWord(["yes", "no", "unknown"], row.answer) ?? "unknown"]),
  );
}

/**
 * What a report on the range reads (`readingRange`, so a little more than the range itself): one query a table, all at
 * once, by owner and night.
 */
export async function diaryBetween(owner: OwnerId, range: DateRange): Promise<Diary> {
  const reading = readingRange(range);
  const where = { ownerId: owner, deletedAt: null, night: within(reading) };
  const [person, nights, cramps, intake, marked, remedies, doses, conditions] = await Promise.all([
    findPerson(owner),
    db.night.findMany({ where }),
    db.cramp.findMany({ where }),
    listIntakeRows(owner, reading),
    listMarkedDays(owner, reading),
    listRemedyPeriods(owner),
    listDoses(owner, reading),
    listConditions(owner),
  ]);
  return {
    person,
    nights: nights.map(nightRecordOfRow),
    cramps: cramps.map(crampOfRow),
    intake: intakeDays(intake, marked),
    remedies,
    doses,
    conditions,
  };
}
