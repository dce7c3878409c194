import "server-only";
import { parseEnum } from "#lib/base/text/parse-enum";
import { type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { labelNutrientRows } from "#lib/knowledge/nutrients/nutrient";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { openedRows } from "#lib/server/db/sealed-columns";
import { Prisma } from "#prisma/client";
import type { Diary, RemedyPeriod } from "./diary";
import { type IntakeList, intakeDays } from "./intake-days";
import {
  type CrampList,
  crampOfList,
  type DoseList,
  diaryPerson,
  doseOfList,
  type ExperimentList,
  experimentPeriods,
  type NightList,
  nightOfList,
  type PersonRow,
  type RemedyList,
  remedyPeriodOf,
} from "./lists";
import { nightsReading, readingRange } from "./reading-range";

/**
 * The lists that some selects make, in one statement: each select gives one list a row, in its column "list". Ten years are
 * some 15,000 rows, and read one by one, or with the name of each column in each of them, they cost more than the whole
 * report. Dates come as civil dates, moments as instants, as the select writes them; that words are known ones and scales
 * within their ends is the database's own constraint.
 */
async function readLists<Lists extends Record<keyof Lists, readonly unknown[]>>(
  selects: {
    readonly [Name in keyof Lists]: Prisma.Sql;
  },
): Promise<Lists> {
  const columns = Object.entries<Prisma.Sql>(selects).map(
    ([name, select]) => Prisma.sql`
      (SELECT COALESCE(json_agg(made."list"), '[]') FROM (${select}) AS made) AS ${Prisma.raw(`"${name}"`)}`,
  );
  const [found] = await db.$queryRaw<Lists[]>`SELECT ${Prisma.join(columns)}`;
  if (found === undefined) throw new Error("A select of lists gives one row, always");
  return found;
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

const nightsWithin = (owner: OwnerId, range: DateRange) => Prisma.sql`
  SELECT json_build_array("night", "timeZone", "crampCount", "worstPain", "crampMinutes", "sleepLostMinutes",
    "sleepDisturbance", "soreness", "stretchedBeforeBed", COALESCE("factors", '{}'),
    "factorsAsked", "source") AS "list"
  FROM "Night" WHERE ${liveWithin(owner, "night", range)}`;

const crampsWithin = (owner: OwnerId, range: DateRange) => Prisma.sql`
  SELECT json_build_array("night", ${instantText("onset")}, "timeZone", "durationSeconds", "pain", "side",
    COALESCE("muscles", '{}'), "wokeMe") AS "list"
  FROM "Cramp" WHERE ${liveWithin(owner, "night", range)}`;

/** Ten years hold some 50,000 entries: the database keeps what each day of them comes to (the migration kept_intake_days). */
const intakesWithin = (owner: OwnerId, range: DateRange) =>
  Prisma.sql`SELECT "list" FROM "IntakeDay" WHERE ${within(owner, "day", range)}`;

const dosedAmounts = Prisma.raw(labelNutrientRows.map(({ column }) => `'${column}', "${column}"`).join(", "));

/** Every line of every remedy, whenever it ran: a start before the range may reach into it. In the ledger's order. */
const remedyLines = (owner: OwnerId) => Prisma.sql`
  SELECT json_build_array("remedyId", "name", "kind", "strength", "startedOn", "stoppedOn", "unitsPerDose",
    "timesPerDay", json_build_object(${dosedAmounts}), "form", "startIsLatest") AS "list"
  FROM "RemedyLine" AS line
  JOIN "Remedy" AS remedy ON remedy."ownerId" = line."ownerId" AND remedy."id" = line."remedyId"
  WHERE line."ownerId" = ${owner}::uuid AND line."deletedAt" IS NULL AND remedy."deletedAt" IS NULL
  ORDER BY remedy."createdAt", remedy."id", line."startedOn"`;

const dosesWithin = (owner: OwnerId, range: DateRange) => Prisma.sql`
  SELECT json_build_array("remedyId", "day", ${instantText("takenAt")}, "status", "units") AS "list"
  FROM "Dose" WHERE ${liveWithin(owner, "day", range)}`;

const markedDaysWithin = (owner: OwnerId, range: DateRange) => Prisma.sql`
  SELECT json_build_array("day", "complete") AS "list" FROM "DietDay" WHERE ${liveWithin(owner, "day", range)}`;

/** Every test of the person's own. The draw stays where it is: when it ran is all a trend may know. */
const experimentsOf = (owner: OwnerId) => Prisma.sql`
  SELECT json_build_array("id", "own", "what", "startsOn", COALESCE(7 * "blockWeeks", 1), "pairs", "stoppedOn") AS "list"
  FROM "Experiment" WHERE "ownerId" = ${owner}::uuid`;

/** Every day a summary was shared, the earliest first. */
const sharingsOf = (owner: OwnerId) => Prisma.sql`
  SELECT json_build_array("id", "day", "label") AS "list"
  FROM "Sharing" WHERE "ownerId" = ${owner}::uuid ORDER BY "day", "createdAt"`;

const conditionsOf = (owner: OwnerId) => Prisma.sql`
  SELECT json_build_array("name", "answer") AS "list"
  FROM "Condition" WHERE "ownerId" = ${owner}::uuid AND "deletedAt" IS NULL`;

/** The parts of the profile a report depends on. */
const personOf = (owner: OwnerId) => Prisma.sql`
  SELECT json_build_object('timeZone', "timeZone", 'nightStartHour', "nightStartHour", 'birthYear', "birthYear",
    'sex', "sex", 'pregnancy', "pregnancy", 'authority', "authority", 'usualMinimumEntries', "usualMinimumEntries",
    'scheduledDoses', "scheduledDoses") AS "list"
  FROM "Person" WHERE "id" = ${owner}::uuid`;

/** The first night that says whether there were cramps, as a list of one. */
const firstNightOf = (owner: OwnerId) => Prisma.sql`
  SELECT to_json(MIN(said."night")) AS "list" FROM (
    SELECT MIN("night") AS "night" FROM "Night" WHERE "ownerId" = ${owner}::uuid AND "deletedAt" IS NULL
      AND ("crampCount" IS NOT NULL OR "worstPain" > 0 OR "crampMinutes" > 0 OR "sleepLostMinutes" > 0)
    UNION ALL
    SELECT MIN("night") FROM "Cramp" WHERE "ownerId" = ${owner}::uuid AND "deletedAt" IS NULL
  ) AS said`;

type Rest = {
  readonly person: PersonRow[];
  readonly firstNight: (CivilDate | null)[];
  readonly intake: IntakeList[];
  readonly marked: [day: CivilDate, complete: boolean][];
  readonly remedies: RemedyList[];
  readonly doses: DoseList[];
  readonly experiments: ExperimentList[];
  readonly sharings: [id: string, day: CivilDate, label: string | null][];
  readonly conditions: [name: string, answer: string][];
};

/** Lines of remedies with the names of their remedies as they were written. */
async function openedRemedies(owner: OwnerId, lists: readonly RemedyList[]): Promise<RemedyList[]> {
  const named = await openedRows(
    owner,
    "Remedy",
    lists.map(([id, name]) => ({ id, name })),
  );
  return lists.map(([id, name, ...rest], at) => [id, named[at]?.name ?? name, ...rest]);
}

/** Experiments with what the person's own are called. */
async function openedExperiments(
  owner: OwnerId,
  lists: readonly ExperimentList[],
): Promise<ExperimentList[]> {
  const named = await openedRows(
    owner,
    "Experiment",
    lists.map(([id, own]) => ({ id, own })),
  );
  return lists.map(([id, own, ...rest], at) => [id, named[at]?.own ?? own, ...rest]);
}

/** Everything of the record that is no night and no cramp. */
async function readRest(owner: OwnerId, range: DateRange): Promise<Omit<Diary, "nights" | "cramps">> {
  const read = await readLists<Rest>({
    person: personOf(owner),
    firstNight: firstNightOf(owner),
    intake: intakesWithin(owner, range),
    marked: markedDaysWithin(owner, range),
    remedies: remedyLines(owner),
    doses: dosesWithin(owner, range),
    experiments: experimentsOf(owner),
    sharings: sharingsOf(owner),
    conditions: conditionsOf(owner),
  });
  const [people, remedies, experiments, conditions, sharings] = await Promise.all([
    openedRows(
      owner,
      "Person",
      read.person.map((person) => ({ ...person, id: owner })),
    ),
    openedRemedies(owner, read.remedies),
    openedExperiments(owner, read.experiments),
    openedRows(
      owner,
      "Condition",
      read.conditions.map(([name, answer]) => ({ name, answer })),
    ),
    openedRows(
      owner,
      "Sharing",
      read.sharings.map(([id, day, label]) => ({ id, day, label })),
    ),
  ]);
  return {
    person: diaryPerson(people[0]),
    firstNight: read.firstNight[0] ?? null,
    intake: intakeDays(read.intake, new Map(read.marked)),
    remedies: remedies.map(remedyPeriodOf),
    doses: read.doses.map(doseOfList),
    experiments: experiments.flatMap(experimentPeriods),
    sharings: sharings.map(({ day, label }) => ({ day, label })),
    conditions: Object.fromEntries(
      conditions.map(({ name, answer }) => [name, parseEnum(["yes", "no", "unknown"], answer)]),
    ),
  };
}

/** The first night that says whether there were cramps; null in a diary without one. */
export async function findFirstNight(owner: OwnerId): Promise<CivilDate | null> {
  const { firstNight } = await readLists<Pick<Rest, "firstNight">>({ firstNight: firstNightOf(owner) });
  return firstNight[0] ?? null;
}

/** The nights and cramps a report on the range reads (`nightsReading`), for what asks after nothing else: one statement. */
export async function nightsBetween(
  owner: OwnerId,
  range: DateRange,
): Promise<Pick<Diary, "nights" | "cramps">> {
  const reading = nightsReading(range);
  const { nights, cramps } = await readLists<{ nights: NightList[]; cramps: CrampList[] }>({
    nights: nightsWithin(owner, reading),
    cramps: crampsWithin(owner, reading),
  });
  return { nights: nights.map(nightOfList), cramps: cramps.map(crampOfList) };
}

/** Every line of every remedy, for what asks after remedies alone. */
export async function listRemedyPeriods(owner: OwnerId): Promise<RemedyPeriod[]> {
  const { remedies } = await readLists<{ remedies: RemedyList[] }>({ remedies: remedyLines(owner) });
  return (await openedRemedies(owner, remedies)).map(remedyPeriodOf);
}

/**
 * The one read of a request: what a report on the range reads (`readingRange`, so a little more than the range itself), in
 * two statements at once, by owner and night. More of a diary changes no report, so that a request that reports on several
 * ranges reads the widest.
 */
export async function diaryBetween(owner: OwnerId, range: DateRange): Promise<Diary> {
  const [nights, rest] = await Promise.all([
    nightsBetween(owner, range),
    readRest(owner, readingRange(range)),
  ]);
  return { ...nights, ...rest };
}
