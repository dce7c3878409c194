import "server-only";
import { knownWord } from "#lib/base/text/known-word";
import { addDays, type CivilDate, civilDateOfColumn, columnOfCivilDate } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { remedyKinds } from "#lib/diary/remedies/schema";
import { amountsOfColumns } from "#lib/knowledge/nutrients/amount-columns";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { Prisma } from "#prisma/client";
import type {
  Diary,
  DiaryCramp,
  DiaryNight,
  DiaryPerson,
  DoseTaken,
  ExperimentPeriod,
  RemedyPeriod,
} from "./diary";
import { type IntakeList, intakeDays } from "./intake-days";
import { readingRange } from "./reading-range";

/** The parts of the profile a report depends on. */
async function findPerson(owner: OwnerId): Promise<DiaryPerson> {
  const row = await db.person.findUniqueOrThrow({ where: { id: owner } });
  return {
    timeZone: row.timeZone,
    nightStartHour: row.nightStartHour,
    birthYear: row.birthYear,
    sex: knownWord(["female", "male"], row.sex),
    pregnancy: knownWord(["no", "pregnant", "breastfeeding"], row.pregnancy),
    authority: knownWord(["us", "eu"], row.authority) ?? "us",
    usualMinimumEntries: row.usualMinimumEntries,
    scheduledDoses: knownWord(["taken", "tap"], row.scheduledDoses) ?? "taken",
  };
}

/**
 * The lists a statement makes, one a row in its column "list", as one JSON value: ten years are some 15,000 rows, and read
 * one by one, or with the name of each column in each of them, they cost more than the whole report. Dates come as civil
 * dates, moments as instants, as the statement writes them; that words are known ones and scales within their ends is the
 * database's own constraint.
 */
async function readLists<List extends readonly unknown[]>(statement: Prisma.Sql): Promise<List[]> {
  const [found] = await db.$queryRaw<{ lists: List[] | null }[]>`
    SELECT json_agg(made."list") AS "lists" FROM (${statement}) AS made`;
  return found?.lists ?? [];
}

const within = (owner: OwnerId, date: "night" | "day", { from, to }: DateRange) => {
  const column = Prisma.raw(`"${date}"`);
  return Prisma.sql`"ownerId" = ${owner}::uuid
    AND ${column} BETWEEN ${columnOfCivilDate(from)}::date AND ${columnOfCivilDate(to)}::date`;
};

const liveWithin = (...which: Parameters<typeof within>) =>
  Prisma.sql`"deletedAt" IS NULL AND ${within(...which)}`;

const instantText = (column: "onset" | "takenAt") =>
  Prisma.raw(`to_char("${column}" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

type NightList = [
  night: CivilDate,
  timeZone: string,
  crampCount: number | null,
  worstPain: number | null,
  crampMinutes: number | null,
  sleepLostMinutes: number | null,
  sleepDisturbance: number | null,
  soreness: DiaryNight["soreness"],
  stretchedBeforeBed: boolean | null,
  factors: string[],
  source: DiaryNight["source"],
];

async function listNights(owner: OwnerId, range: DateRange): Promise<DiaryNight[]> {
  const lists = await readLists<NightList>(Prisma.sql`
    SELECT json_build_array("night", "timeZone", "crampCount", "worstPain", "crampMinutes", "sleepLostMinutes",
      "sleepDisturbance", "soreness", "stretchedBeforeBed", "factors", "source") AS "list"
    FROM "Night" WHERE ${liveWithin(owner, "night", range)}`);
  return lists.map(([night, timeZone, crampCount, worstPain, crampMinutes, sleepLostMinutes, ...rest]) => ({
    night,
    timeZone,
    crampCount,
    worstPain,
    crampMinutes,
    sleepLostMinutes,
    sleepDisturbance: rest[0],
    soreness: rest[1],
    stretchedBeforeBed: rest[2],
    factors: rest[3],
    source: rest[4],
  }));
}

type CrampList = [
  night: CivilDate,
  onset: DiaryCramp["onset"],
  timeZone: string,
  durationSeconds: number | null,
  pain: number | null,
  side: DiaryCramp["side"],
  muscles: DiaryCramp["muscles"],
  wokeMe: boolean | null,
];

async function listCramps(owner: OwnerId, range: DateRange): Promise<DiaryCramp[]> {
  const lists = await readLists<CrampList>(Prisma.sql`
    SELECT json_build_array("night", ${instantText("onset")}, "timeZone", "durationSeconds", "pain", "side", "muscles",
      "wokeMe") AS "list"
    FROM "Cramp" WHERE ${liveWithin(owner, "night", range)}`);
  return lists.map(([night, onset, timeZone, durationSeconds, pain, side, muscles, wokeMe]) => ({
    night,
    onset,
    timeZone,
    durationSeconds,
    pain,
    side,
    muscles,
    wokeMe,
  }));
}

/** Ten years hold some 50,000 entries: the database keeps what each day of them comes to (the migration kept_intake_days). */
function listIntakes(owner: OwnerId, range: DateRange): Promise<IntakeList[]> {
  return readLists(Prisma.sql`SELECT "list" FROM "IntakeDay" WHERE ${within(owner, "day", range)}`);
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

type DoseList = [
  remedyId: string,
  day: CivilDate,
  takenAt: DoseTaken["takenAt"],
  status: DoseTaken["status"],
  units: number | null,
];

async function listDoses(owner: OwnerId, range: DateRange): Promise<DoseTaken[]> {
  const lists = await readLists<DoseList>(Prisma.sql`
    SELECT json_build_array("remedyId", "day", ${instantText("takenAt")}, "status", "units") AS "list"
    FROM "Dose" WHERE ${liveWithin(owner, "day", range)}`);
  return lists.map(([remedyId, day, takenAt, status, units]) => ({ remedyId, day, takenAt, status, units }));
}

async function listMarkedDays(owner: OwnerId, range: DateRange): Promise<Map<CivilDate, boolean>> {
  return new Map(
    await readLists<[day: CivilDate, complete: boolean]>(
      Prisma.sql`SELECT json_build_array("day", "complete") AS "list"
        FROM "DietDay" WHERE ${liveWithin(owner, "day", range)}`,
    ),
  );
}

/** Every test of her own. The draw stays where it is: when it ran is all a trend may know. */
async function listExperimentPeriods(owner: OwnerId): Promise<ExperimentPeriod[]> {
  const rows = await db.experiment.findMany({
    where: { ownerId: owner },
    select: { what: true, startsOn: true, blockWeeks: true, pairs: true, stoppedOn: true },
  });
  return rows.flatMap(({ what, startsOn, blockWeeks, pairs, stoppedOn }) => {
    const from = civilDateOfColumn(startsOn);
    const planned = addDays(from, 7 * blockWeeks * 2 * pairs - 1);
    const stopped = stoppedOn && civilDateOfColumn(stoppedOn);
    const to = stopped && stopped < planned ? stopped : planned;
    // Given up before its first day: there was no test.
    return to < from ? [] : [{ name: what.replaceAll("-", " "), from, to }];
  });
}

async function listConditions(owner: OwnerId): Promise<Diary["conditions"]> {
  const rows = await db.condition.findMany({ where: { ownerId: owner, deletedAt: null } });
  return Object.fromEntries(
    rows.map((row) => [row.name, knownWord(["yes", "no", "unknown"], row.answer) ?? "unknown"]),
  );
}

/** The first night anything was written about; null in an empty diary. */
export async function findFirstNight(owner: OwnerId): Promise<CivilDate | null> {
  const where = { ownerId: owner, deletedAt: null };
  const first = { where, orderBy: { night: "asc" }, select: { night: true } } as const;
  const found = await Promise.all([db.night.findFirst(first), db.cramp.findFirst(first)]);
  const [earliest] = found.flatMap((row) => (row ? civilDateOfColumn(row.night) : [])).sort();
  return earliest ?? null;
}

/** The nights and cramps a report on the range reads (`readingRange`), for what asks after nothing else. */
export async function nightsBetween(
  owner: OwnerId,
  range: DateRange,
): Promise<Pick<Diary, "nights" | "cramps">> {
  const reading = readingRange(range);
  const [nights, cramps] = await Promise.all([listNights(owner, reading), listCramps(owner, reading)]);
  return { nights, cramps };
}

/**
 * What a report on the range reads (`readingRange`, so a little more than the range itself): one query a table, all at
 * once, by owner and night.
 */
export async function diaryBetween(owner: OwnerId, range: DateRange): Promise<Diary> {
  const reading = readingRange(range);
  const [person, nights, intake, marked, remedies, doses, experiments, conditions] = await Promise.all([
    findPerson(owner),
    nightsBetween(owner, range),
    listIntakes(owner, reading),
    listMarkedDays(owner, reading),
    listRemedyPeriods(owner),
    listDoses(owner, reading),
    listExperimentPeriods(owner),
    listConditions(owner),
  ]);
  return {
    ...nights,
    person,
    intake: intakeDays(intake, marked),
    remedies,
    doses,
    experiments,
    conditions,
  };
}
