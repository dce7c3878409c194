import fc from "fast-check";
import { v7 as uuid } from "uuid";
import { afterAll, describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import type { SavedMealBody } from "#lib/diary/diet/schema";
import type { OwnFoodBody } from "#lib/diary/foods/schema";
import { dismissalOfRow } from "#lib/diary/health/dismissal-of-row";
import { healthAnswerOfRow } from "#lib/diary/health/health-answer-of-row";
import { legCheckOfRow } from "#lib/diary/health/leg-check-of-row";
import type { LegCheckBody, PutAwayBody } from "#lib/diary/health/schema";
import { blankNight } from "#lib/diary/nights/blank-bodies";
import { crampOfRow } from "#lib/diary/nights/cramp-of-row";
import { nightRecordOfRow } from "#lib/diary/nights/night-record-of-row";
import type { CrampBody, NightBody } from "#lib/diary/nights/schema";
import { doseOfRow } from "#lib/diary/remedies/dose-of-row";
import { remedyOfRow } from "#lib/diary/remedies/remedy-of-row";
import type { DoseBody, RemedyBody } from "#lib/diary/remedies/schema";
import { redFlagIds } from "#lib/knowledge/safety/schema";
import type { AccountId } from "#lib/people/accounts/owner";
import { type DietHabitsBody, dietHabitsSchema } from "#lib/people/habits/schema";
import { db } from "#lib/server/db/client";
import { listDriftedIntakeDays } from "#testing/intake-days";
import { applyOperation } from "./mutations";
import { listDeleted } from "./queries";
import { type Operation, operationSchema } from "./schema";

afterAll(async () => expect(await listDriftedIntakeDays()).toEqual([]));

const timeZone = "Europe/Berlin";
const at = instant("2026-03-29T01:13:00Z");

async function somebody(): Promise<AccountId> {
  const id = uuid();
  await db.person.create({ data: { id, timeZone } });
  return id as AccountId;
}

function cramp(pain: number | null, note: string | null = null): CrampBody {
  return {
    night: civilDate("2026-03-28"),
    onset: at,
    timeZone,
    durationSeconds: null,
    running: false,
    pain,
    side: "left",
    muscles: ["calf"],
    wokeMe: true,
    relief: [],
    reliefHelped: null,
    note,
    source: "app",
  };
}

const night = (crampCount: number | null): NightBody => ({
  ...blankNight(timeZone),
  crampCount,
  crampMinutes: 2.5,
  soreness: "mild",
  factors: ["heat"],
});

const lineIds = [uuid(), uuid(), uuid()] as const;

/** A remedy that has had so many doses of it: lines come and go between its revisions. */
function remedy(lines: number): RemedyBody {
  return {
    name: "Magnesium citrate",
    kind: "supplement",
    form: "tablet",
    note: null,
    lines: lineIds.slice(0, lines).map((id, index) => ({
      id,
      strength: `${lines}00 mg`,
      unitsPerDose: 1,
      timesPerDay: 1 / 7,
      startedOn: civilDate(`2026-03-0${index + 1}`),
      stoppedOn: null,
      reason: null,
      perDose: { magnesiumMg: 0.1, potassiumMg: null, calciumMg: null, sodiumMg: null, vitaminEMg: null },
      printed: null,
    })),
  };
}

const dose = (remedyId: string, units: number): DoseBody => ({
  remedyId,
  day: civilDate("2026-03-28"),
  takenAt: at,
  timeZone,
  status: "extra",
  units,
  source: "app",
});

function food(magnesiumMg: number | null): OwnFoodBody {
  return {
    name: "Bedtime powder",
    brand: null,
    kind: "drink",
    basis: "serving",
    servingLabel: "1 scoop",
    servingGrams: null,
    barcode: null,
    printed: null,
    magnesiumMg,
    potassiumMg: null,
    calciumMg: null,
    sodiumMg: 0.1,
    vitaminEMg: null,
    waterG: null,
  };
}

const powder = {
  kind: "drink",
  name: "Bedtime powder",
  foodRef: null,
  quantity: 1,
  unit: "serving",
  grams: null,
  magnesiumMg: 60,
  potassiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  vitaminEMg: null,
  waterG: null,
} as const;
const meal = (name: string): SavedMealBody => ({ name, items: [powder] });

const healthAnswer = (number: number) => ({
  answer: (["yes", "no", "unknown"] as const)[number % 3] ?? "unknown",
});

const legCheck = (number: number): LegCheckBody => ({
  checkedAt: at,
  timeZone,
  present: redFlagIds.slice(0, number),
  absent: redFlagIds.slice(number),
});

const putAway = (number: number): PutAwayBody => ({ rule: "S13", version: number + 1, putAwayAt: at });

/** A write speaks of some of the person's habits: of all, of the two there were once, or of one. */
function habits(number: number | null): DietHabitsBody {
  const value = number ?? 0;
  const first = { glassMl: 250 + value, usualMinimumEntries: value === 0 ? null : value };
  const tap = { scheduledDoses: value % 2 === 0 ? "taken" : "tap" } as const;
  const rest = { ...tap, units: value < 5 ? "metric" : "us", dayStartHour: value } as const;
  return [first, tap, { ...first, ...rest }][value % 3] ?? first;
}

const crampOperation = (key: string, rev: number, body: CrampBody | null) =>
  ({ id: uuid(), entity: "cramp", key, rev, at, body }) satisfies Operation;

/** The whole diary of one person, tombstones included, without who and when. */
async function diaryOf(owner: AccountId) {
  const where = { ownerId: owner };
  const cramps = await db.cramp.findMany({ where, orderBy: { id: "asc" } });
  const nights = await db.night.findMany({ where, orderBy: { night: "asc" } });
  const remedies = await db.remedy.findMany({ where, include: { lines: true } });
  const doses = await db.dose.findMany({ where });
  const conditions = await db.condition.findMany({ where });
  const foods = await db.ownFood.findMany({ where });
  const meals = await db.savedMeal.findMany({ where });
  const favourites = await db.favouriteFood.findMany({ where });
  const checks = await db.legCheck.findMany({ where });
  const away = await db.noticeShown.findMany({ where: { ...where, hiddenAt: { not: null } } });
  const shown = await db.noticeShown.count({ where: { ...where, hiddenAt: null } });
  const person = await db.person.findUniqueOrThrow({ where: { id: owner } });
  return {
    cramps: cramps.map((row) => ({ ...crampOfRow(row), deleted: row.deletedAt !== null })),
    nights: nights.map((row) => ({ ...nightRecordOfRow(row), deleted: row.deletedAt !== null })),
    remedies: remedies.map((row) => ({ ...remedyOfRow(row), deleted: row.deletedAt !== null })),
    doses: doses.map((row) => ({ ...doseOfRow(row), deleted: row.deletedAt !== null })),
    answers: conditions.map((row) => ({ ...healthAnswerOfRow(row), deleted: row.deletedAt !== null })),
    foods: foods.map(({ rev, magnesiumMg, deletedAt }) => ({
      rev,
      magnesiumMg,
      deleted: deletedAt !== null,
    })),
    favourites: favourites.map(({ foodRef, rev, marked }) => ({ foodRef, rev, marked })),
    meals: meals.map(({ rev, name, deletedAt }) => ({ rev, name, deleted: deletedAt !== null })),
    checks: checks.map((row) => ({ ...legCheckOfRow(row), deleted: row.deletedAt !== null })),
    away: away.map((row) => ({ ...dismissalOfRow(row), deleted: row.deletedAt !== null })),
    shown,
    habits: { ...dietHabitsSchema.parse(person), rev: person.dietHabitsRev },
  };
}

/** What they do it to. */
const targets = [
  "left cramp",
  "right cramp",
  "night",
  "remedy",
  "dose",
  "answer",
  "food",
  "meal",
  "favourite",
  "leg check",
  "put away",
  "habits",
] as const;
type Target = (typeof targets)[number];
type Deed = { target: Target; value: number | null };

/** Up to 30 things two devices do. */
const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({ target: fc.constantFrom(...targets), value: fc.option(fc.nat({ max: 10 }), { freq: 4 }) }),
  { minLength: 1, maxLength: 30 },
);

const newKeys = (): Record<Target, string> => ({
  "left cramp": uuid(),
  "right cramp": uuid(),
  night: "2026-03-28",
  remedy: uuid(),
  dose: uuid(),
  answer: "kidney-disease",
  food: uuid(),
  meal: uuid(),
  favourite: "sr24:11457",
  "leg check": uuid(),
  "put away": uuid(),
  habits: "mine",
});

function operationOn(keys: Record<Target, string>, { target, value }: Deed, rev: number): Operation {
  const head = { id: uuid(), rev, at, key: keys[target] };
  const said = <Body>(body: (value: number) => Body): Body | null => (value === null ? null : body(value));
  switch (target) {
    case "night":
      return { ...head, entity: "night", key: civilDate(head.key), body: said(night) };
    case "remedy":
      return { ...head, entity: "remedy", body: said((lines) => remedy(lines % 4)) };
    case "dose":
      return { ...head, entity: "dose", body: said((units) => dose(keys.remedy, units + 1)) };
    case "answer":
      return { ...head, entity: "health-answer", key: "kidney-disease", body: said(healthAnswer) };
    case "food":
      return { ...head, entity: "own-food", body: said(food) };
    case "meal":
      return { ...head, entity: "saved-meal", body: said((number) => meal(`Meal ${number}`)) };
    case "favourite":
      return { ...head, entity: "favourite", body: { marked: value !== null } };
    case "leg check":
      return { ...head, entity: "leg-check", body: said(legCheck) };
    case "put away":
      return { ...head, entity: "put-away", body: said(putAway) };
    case "habits":
      return { ...head, entity: "diet-habits", key: "mine", body: habits(value) };
    default:
      return { ...head, entity: "cramp", body: said((pain) => cramp(pain, `${rev}`)) };
  }
}

/**
 * The deeds as operations, each made after seeing all before it, on whichever device. Nothing is deleted before it is, and
 * the remedy is there before its dose.
 */
function serialHistory(deeds: readonly Deed[]): Operation[] {
  const keys = newKeys();
  const first: Deed = { target: "remedy", value: 1 };
  const done = deeds.some(({ target }) => target === "dose") ? [first, ...deeds] : deeds;
  // Habits are there from the beginning.
  const revs = new Map<Target, number>([["habits", 1]]);
  return done.flatMap((deed) => {
    const rev = (revs.get(deed.target) ?? 0) + 1;
    if (rev === 1 && deed.value === null) return [];
    revs.set(deed.target, rev);
    return [operationOn(keys, deed, rev)];
  });
}

const nothing = {
  cramps: [],
  nights: [],
  remedies: [],
  doses: [],
  answers: [],
  foods: [],
  meals: [],
  favourites: [],
  checks: [],
  away: [],
  shown: 0,
  habits: {
    glassMl: 250,
    usualMinimumEntries: null,
    scheduledDoses: "taken",
    units: "metric",
    dayStartHour: 3,
    rev: 1,
  },
};

describe("a write of the diary", () => {
  it("in any order, repeated, in parallel and with lost answers ends as if written one after the other", async () => {
    await fc.assert(
      fc.asyncProperty(deeds, fc.infiniteStream(fc.nat({ max: 99 })), async (done, dice) => {
        const roll = (below: number) => (dice.next().value ?? 0) % below;
        const history = serialHistory(done);
        const serial = await somebody();
        for (const operation of history) {
          expect([200, 201]).toContain((await applyOperation(serial, operation)).status);
        }
        const expected = await diaryOf(serial);
        // The same ids again for another person: they are free once the first is gone.
        await db.person.delete({ where: { id: serial } });

        const chaotic = await somebody();
        let unanswered = [...history];
        while (unanswered.length > 0) {
          const shuffled = unanswered.map((o) => [roll(100), o] as const).sort(([a], [b]) => a - b);
          const batch = shuffled.slice(0, 1 + roll(6)).map(([, operation]) => operation);
          // A network that delivers again what it delivered before, long ago too.
          const replays = history.filter(() => roll(10) === 0).slice(0, 2);
          const sent = [...batch, ...batch.filter(() => roll(3) === 0), ...replays];
          const answers = await Promise.all(
            sent.map(async (operation) => ({ operation, ...(await applyOperation(chaotic, operation)) })),
          );
          const heard = answers.filter(({ status }) => status <= 201 && roll(4) !== 0);
          const settled = new Set(heard.map(({ operation }) => operation.id));
          unanswered = unanswered.filter(({ id }) => !settled.has(id));
        }
        expect(await diaryOf(chaotic)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
    // Thousands of transactions: a busy machine takes its time.
  }, 300_000);

  it("of two devices that saw the same revision, exactly one is kept and the other is shown it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 10 }), { minLength: 2, maxLength: 6 }), async (pains) => {
        const owner = await somebody();
        const id = uuid();
        await applyOperation(owner, crampOperation(id, 1, cramp(null)));
        const rivals = pains.map((pain, index) => crampOperation(id, 2, cramp(pain, `rival ${index}`)));
        const answers = await Promise.all(rivals.map((operation) => applyOperation(owner, operation)));
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
        const winner = rivals[answers.findIndex(({ status }) => status === 200)];
        for (const answer of answers.filter(({ status }) => status !== 200)) {
          expect(answer).toEqual({ status: 409, current: { rev: 2, body: winner?.body } });
        }
        expect(await db.operation.count({ where: { ownerId: owner } })).toBe(2);
      }),
      { numRuns: 15 },
    );
  });

  it("of two devices that said the same leaves nothing to choose, however often one of them wrote before", async () => {
    const owner = await somebody();
    const id = uuid();
    const write = (rev: number, pain: number) => applyOperation(owner, crampOperation(id, rev, cramp(pain)));
    for (const [index, pain] of [1, 2, 5].entries()) await write(index + 1, pain);
    expect(await write(2, 5)).toEqual({ status: 200 });
    expect(await write(2, 4)).toMatchObject({ status: 409, current: { rev: 3 } });
    // One that runs ahead may be followed by those before it: what is so now need not stay so.
    expect(await write(5, 5)).toMatchObject({ status: 409 });
    expect((await diaryOf(owner)).cramps).toMatchObject([{ rev: 3, pain: 5 }]);
    await applyOperation(owner, crampOperation(id, 4, null));
    expect((await applyOperation(owner, crampOperation(id, 4, null))).status).toBe(200);
  });

  it("answers 201 once and 200 ever after, also when the same entry comes under another write's id", async () => {
    const owner = await somebody();
    const first = crampOperation(uuid(), 1, cramp(5));
    expect(await applyOperation(owner, first)).toEqual({ status: 201 });
    expect(await applyOperation(owner, first)).toEqual({ status: 200 });
    expect(await applyOperation(owner, { ...first, id: uuid() })).toEqual({ status: 200 });
    expect(await db.cramp.count({ where: { ownerId: owner } })).toBe(1);
  });

  it("refuses the id of one write for another", async () => {
    const owner = await somebody();
    const first = crampOperation(uuid(), 1, cramp(5));
    await applyOperation(owner, first);
    expect(await applyOperation(owner, { ...first, key: uuid() })).toEqual({ status: 409 });
    expect((await diaryOf(owner)).cramps).toHaveLength(1);
  });

  it("that comes again after a delete revives nothing; an undo that saw the delete does", async () => {
    const owner = await somebody();
    const id = uuid();
    const made = crampOperation(id, 1, cramp(5));
    const edited = crampOperation(id, 2, cramp(6));
    const deleted = crampOperation(id, 3, null);
    for (const operation of [made, edited, deleted, made, edited]) await applyOperation(owner, operation);
    expect((await diaryOf(owner)).cramps).toMatchObject([{ rev: 3, deleted: true, pain: 6 }]);
    const late = await applyOperation(owner, { ...edited, id: uuid() });
    expect(late).toEqual({ status: 409, current: { rev: 3, body: null } });
    expect((await applyOperation(owner, crampOperation(id, 4, cramp(6)))).status).toBe(200);
    expect((await diaryOf(owner)).cramps).toMatchObject([{ rev: 4, deleted: false }]);
  });

  it("on somebody else's entry is answered like one on an entry that never was, and touches neither", async () => {
    const [hers, stranger] = [await somebody(), await somebody()];
    const id = uuid();
    await applyOperation(hers, crampOperation(id, 1, cramp(5)));
    const before = await diaryOf(hers);
    for (const body of [cramp(1), null]) {
      const onHers = await applyOperation(stranger, crampOperation(id, 2, body));
      const onNothing = await applyOperation(stranger, crampOperation(uuid(), 2, body));
      expect(onHers).toEqual({ status: 404 });
      expect(onNothing).toEqual(onHers);
    }
    expect(await diaryOf(hers)).toEqual(before);
    expect(await db.operation.count({ where: { ownerId: stranger } })).toBe(0);
  });

  it("that makes an entry under somebody else's id is refused without a trace, deleted or not", async () => {
    const [hers, stranger] = [await somebody(), await somebody()];
    const id = uuid();
    for (const write of [crampOperation(id, 1, cramp(5)), crampOperation(id, 2, null)]) {
      await applyOperation(hers, write);
      const before = await diaryOf(hers);
      expect(await applyOperation(stranger, crampOperation(id, 1, cramp(1)))).toEqual({ status: 404 });
      expect(await diaryOf(hers)).toEqual(before);
    }
    expect(await diaryOf(stranger)).toEqual(nothing);
    expect(await db.operation.count({ where: { ownerId: stranger } })).toBe(0);
  });

  it("of a diary that was read into another account goes on in both", async () => {
    const [first, second] = [await somebody(), await somebody()];
    const made = crampOperation(uuid(), 1, cramp(5));
    await applyOperation(first, made);
    const row = await db.cramp.findFirstOrThrow({ where: { ownerId: first } });
    await db.cramp.create({ data: { ...row, ownerId: second } });
    for (const owner of [first, second]) {
      expect((await applyOperation(owner, { ...made, id: uuid() })).status).toBe(200);
      expect((await applyOperation(owner, crampOperation(made.key, 2, cramp(6)))).status).toBe(200);
    }
  });

  it("keeps both passes of the repeated hour apart, and lengths to the second", async () => {
    const owner = await somebody();
    for (const onset of ["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"]) {
      const body = {
        ...cramp(4),
        night: civilDate("2026-10-24"),
        onset: instant(onset),
        durationSeconds: 61,
      };
      await applyOperation(owner, crampOperation(uuid(), 1, body));
    }
    const { cramps } = await diaryOf(owner);
    expect(cramps.map(({ onset }) => onset)).toEqual([
      "2026-10-25T00:30:00.000Z",
      "2026-10-25T01:30:00.000Z",
    ]);
    expect(cramps.every(({ durationSeconds }) => durationSeconds === 61)).toBe(true);
  });
});

describe("a write of her habits", () => {
  const write = (rev: number, body: DietHabitsBody) =>
    ({ id: uuid(), entity: "diet-habits", key: "mine", rev, at, body }) satisfies Operation;

  it("of the version that knew two of them leaves the other three as they are", async () => {
    const owner = await somebody();
    const chosen = { scheduledDoses: "tap", units: "us", dayStartHour: 5 } as const;
    await applyOperation(owner, write(2, chosen));
    const waitedLong = { ...write(3, {}), body: { glassMl: 300, usualMinimumEntries: 4 } };
    expect(operationSchema.parse(waitedLong)).toEqual(waitedLong);
    expect(await applyOperation(owner, operationSchema.parse(waitedLong))).toEqual({ status: 200 });
    expect((await diaryOf(owner)).habits).toEqual({ ...chosen, ...waitedLong.body, rev: 3 });
  });

  it("that says what is so already is done; one that has not seen what it changes is shown all of them", async () => {
    const owner = await somebody();
    await applyOperation(owner, write(2, { scheduledDoses: "tap" }));
    expect(await applyOperation(owner, write(2, { scheduledDoses: "tap" }))).toEqual({ status: 200 });
    const { rev: _, ...body } = (await diaryOf(owner)).habits;
    expect(await applyOperation(owner, write(2, { scheduledDoses: "taken" }))).toEqual({
      status: 409,
      current: { rev: 2, body },
    });
    expect(body.scheduledDoses).toBe("tap");
  });
});

describe("the bin", () => {
  it("holds what was deleted of every kind as it was, for her alone, and the next revision brings it back", async () => {
    const [owner, stranger] = [await somebody(), await somebody()];
    const day = civilDate("2026-03-28");
    const head = () => ({ id: uuid(), at });
    const eaten = {
      day,
      consumedAt: null,
      timeZone,
      kind: "drink",
      name: "Milk",
      foodRef: null,
      quantity: null,
      unit: null,
      grams: 250,
      magnesiumMg: null,
      potassiumMg: null,
      calciumMg: 300,
      sodiumMg: null,
      vitaminEMg: null,
      waterG: null,
      mealId: null,
      note: null,
      source: "app",
    } as const;
    const made: Exclude<Operation, { entity: "favourite" | "diet-habits" | "put-away" }>[] = [
      { ...head(), entity: "cramp", key: uuid(), rev: 1, body: cramp(5) },
      { ...head(), entity: "night", key: day, rev: 1, body: night(2) },
      { ...head(), entity: "diet-entry", key: uuid(), rev: 1, body: eaten },
      { ...head(), entity: "diet-day", key: day, rev: 1, body: { complete: true } },
      { ...head(), entity: "remedy", key: uuid(), rev: 1, body: remedy(2) },
      { ...head(), entity: "own-food", key: uuid(), rev: 1, body: food(60) },
      { ...head(), entity: "saved-meal", key: uuid(), rev: 1, body: meal("Usual breakfast") },
      { ...head(), entity: "leg-check", key: uuid(), rev: 1, body: legCheck(2) },
    ];
    for (const operation of made) await applyOperation(owner, operation);
    for (const operation of made)
      await applyOperation(owner, { ...operation, id: uuid(), rev: 2, body: null });
    const bin = await listDeleted(owner, new Date(0));
    expect(bin.map(({ entity, key, rev, body }) => ({ entity, key, rev, body }))).toEqual(
      expect.arrayContaining(made.map(({ entity, key, body }) => ({ entity, key, rev: 2, body }))),
    );
    expect(await listDeleted(stranger, new Date(0))).toEqual([]);
    for (const operation of made) {
      expect((await applyOperation(owner, { ...operation, id: uuid(), rev: 3 })).status).toBe(200);
    }
    expect(await listDeleted(owner, new Date(0))).toEqual([]);
  });
});
