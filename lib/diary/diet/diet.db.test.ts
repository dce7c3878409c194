import { v7 as uuid } from "uuid";
import { afterAll, beforeEach, expect, test } from "vitest";
import { addDays, type CivilDate, civilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import { ledgerOnDevice } from "#lib/diary/entries/ledger-on-device";
import type { Operation } from "#lib/diary/entries/schema";
import { favouriteKind, ownFoodKind } from "#lib/diary/foods/kind";
import { findOwnFoodByBarcode, listOwnFoods } from "#lib/diary/foods/queries";
import type { OwnFoodBody } from "#lib/diary/foods/schema";
import { foodOfTyped, typedFoodOf } from "#lib/diary/foods/typed-food";
import { doseKind, remedyKind } from "#lib/diary/remedies/kind";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { listDriftedIntakeDays } from "#testing/intake-days";
import { dayView } from "./day-view";
import { handEntry, handLabel } from "./hand-entry";
import { dietDayKind, dietEntryKind, savedMealKind } from "./kind";
import { putFoodAndPast } from "./mutations";
import { findDayMark, listDietEntriesBetween, listSavedMeals, listUsualEntries } from "./queries";
import type { DietEntryBody } from "./schema";

afterAll(async () => expect(await listDriftedIntakeDays()).toEqual([]));

const day = civilDate("2026-03-28");
let owner: AccountId;
let neighbour: AccountId;

beforeEach(async () => {
  [owner, neighbour] = [uuid() as AccountId, uuid() as AccountId];
  for (const id of [owner, neighbour]) await db.person.create({ data: { id, timeZone: "Europe/Berlin" } });
});

const body = (change: Partial<DietEntryBody> = {}): DietEntryBody => ({
  day,
  consumedAt: instant("2026-03-28T07:15:00.123+01:00"),
  timeZone: "Europe/Berlin",
  kind: "food",
  name: "Porridge",
  foodRef: "sr24:08121",
  quantity: 1.5,
  unit: "cup",
  grams: 360,
  magnesiumMg: 91.5,
  potassiumMg: null,
  calciumMg: 0,
  sodiumMg: 12,
  vitaminEMg: null,
  waterG: 300,
  mealId: null,
  note: null,
  source: "app",
  ...change,
});
const entriesOn = (who: AccountId, on: typeof day) => listDietEntriesBetween(who, { from: on, to: on });
const put = (who: AccountId, id: string, rev: number, what: DietEntryBody | null) =>
  dietEntryKind.put(db, who, { key: id, rev, body: what });

test("an entry is read as it was written: unknown is unknown, zero is zero, the zone stays", async () => {
  const id = uuid();
  expect((await put(owner, id, 1, body())).status).toBe("created");
  expect(await entriesOn(owner, day)).toEqual([{ ...body(), id, rev: 1 }]);
});

test("what was typed of a label stands beside the amounts, comes back with the entry, and goes when it is typed anew", async () => {
  const id = uuid();
  const label = { ...handLabel(null), magnesiumMg: { as: "magnesium-oxide", amount: 400 } } as const;
  const plain = body({ foodRef: null, quantity: null, kind: "supplement" });
  const typed = { ...handEntry(plain, { ...plain, amount: "", label }), grams: null };
  expect(typed).toMatchObject({ printed: label, magnesiumMg: 241.2 });
  await put(owner, id, 1, typed);
  expect(await entriesOn(owner, day)).toEqual([{ ...typed, id, rev: 1 }]);
  // Sent once more, as it waited on the device.
  expect((await put(owner, id, 1, typed)).status).toBe("unchanged");
  await put(owner, id, 2, null);
  await put(owner, id, 3, typed);
  expect((await entriesOn(owner, day))[0]).toHaveProperty("printed", label);
  await put(owner, id, 4, plain);
  expect(await entriesOn(owner, day)).toEqual([{ ...plain, id, rev: 4 }]);
});

test("an entry is changed, deleted and brought back by the revision that follows, and by no other", async () => {
  const id = uuid();
  await put(owner, id, 1, body());
  expect((await put(owner, id, 2, body({ quantity: 2 }))).status).toBe("updated");
  expect((await put(owner, id, 2, body({ quantity: 3 }))).status).toBe("conflict");
  expect((await put(owner, id, 3, null)).status).toBe("updated");
  expect(await entriesOn(owner, day)).toEqual([]);
  expect((await put(owner, id, 4, body({ quantity: 2 }))).status).toBe("updated");
  expect((await entriesOn(owner, day))[0]).toMatchObject({ quantity: 2, rev: 4 });
});

test("another's entry is as if it were not there", async () => {
  const id = uuid();
  await put(owner, id, 1, body());
  expect((await put(neighbour, id, 2, body({ name: "Stolen" }))).status).toBe("missing");
  expect(await entriesOn(neighbour, day)).toEqual([]);
  expect((await entriesOn(owner, day))[0]?.name).toBe("Porridge");
});

test("a day is complete, not complete, or nothing was said", async () => {
  expect(await findDayMark(owner, day)).toEqual({ complete: null, rev: 0 });
  await dietDayKind.put(db, owner, { key: day, rev: 1, body: { complete: true } });
  expect(await findDayMark(owner, day)).toEqual({ complete: true, rev: 1 });
  await dietDayKind.put(db, owner, { key: day, rev: 2, body: null });
  expect(await findDayMark(owner, day)).toEqual({ complete: null, rev: 2 });
  await dietDayKind.put(db, owner, { key: day, rev: 3, body: { complete: false } });
  expect(await findDayMark(owner, day)).toEqual({ complete: false, rev: 3 });
});

test("the usual at this hour is by the clock where it was lived, most often first, as last had", async () => {
  const at = (name: string, ago: number, clock: string, zone: string, offset: string, quantity = 1) => {
    const date = addDays(day, -ago);
    const consumedAt = instant(`${date}T${clock}:00${offset}`);
    return put(
      owner,
      uuid(),
      1,
      body({ name, foodRef: null, day: date, consumedAt, timeZone: zone, quantity }),
    );
  };
  await at("Tea", 3, "08:00", "Europe/Berlin", "+01:00");
  await at("Tea", 2, "08:30", "Europe/Berlin", "+01:00", 2);
  // Eight in the morning in Tokyo is midnight in Berlin, and was breakfast all the same.
  await at("Miso soup", 5, "08:10", "Asia/Tokyo", "+09:00");
  await at("Wine", 1, "20:00", "Europe/Berlin", "+01:00");
  await at("Cocoa", 1, "23:50", "Europe/Berlin", "+01:00");
  const names = async (hour: number | null) =>
    (await listUsualEntries(owner, { day, hour, favourites: [], limit: 5 })).map(({ name, quantity }) => [
      name,
      quantity,
    ]);
  expect(await names(8)).toEqual([
    ["Tea", 2],
    ["Miso soup", 1],
  ]);
  expect(await names(1)).toEqual([["Cocoa", 1]]);
  expect((await names(null))[0]).toEqual(["Tea", 2]);
  expect(await listUsualEntries(neighbour, { day, hour: 8, favourites: [], limit: 5 })).toEqual([]);
});

const person = {
  timeZone: "Europe/Berlin",
  dayStartHour: 3,
  birthYear: 1955,
  sex: "female",
  pregnancy: null,
  authority: "eu",
  units: "metric",
  glassMl: 200,
  usualMinimumEntries: null,
  dietHabitsRev: 1,
  scheduledDoses: "taken",
} as const;

test("favourites stand first: those had at this hour, those had at others, then a usual helping of the rest", async () => {
  const ago = (days: number, clock: string, food: Partial<DietEntryBody>) => {
    const date = addDays(day, -days);
    return put(
      owner,
      uuid(),
      1,
      body({ day: date, consumedAt: instant(`${date}T${clock}:00+01:00`), ...food }),
    );
  };
  for (const days of [1, 2, 3]) await ago(days, "08:00", { name: "Tea", foodRef: "sr24:tea" });
  await ago(2, "08:00", { name: "Porridge", quantity: 2 });
  await ago(4, "20:00", { name: "Banana", foodRef: "sr24:banana" });
  const powder = uuid();
  const food = {
    name: "Bedtime powder",
    brand: null,
    kind: "drink" as const,
    basis: "serving" as const,
    servingLabel: "1 scoop",
    servingGrams: null,
    barcode: null,
    printed: null,
    magnesiumMg: 60,
    potassiumMg: null,
    calciumMg: null,
    sodiumMg: null,
    vitaminEMg: null,
    waterG: null,
  };
  await putFoodAndPast(db, owner, { key: powder, rev: 1, body: food });
  const mark = (who: AccountId, foodRef: string, rev: number, marked: boolean) =>
    favouriteKind.put(db, who, { key: foodRef, rev, body: { marked } });
  for (const ref of ["sr24:08121", "sr24:banana", `own:${powder}`]) await mark(owner, ref, 1, true);
  const now = instant("2026-03-28T08:30:00+01:00");
  const again = async () => {
    const { usual } = (await dayView(owner, { day: null, person, now, barcodes: false })).again;
    return usual.map(({ name, quantity, isFavourite }) => [name, quantity, isFavourite]);
  };
  expect(await again()).toEqual([
    ["Porridge", 2, true],
    ["Banana", 1.5, true],
    ["Bedtime powder", 1, true],
    ["Tea", 1.5, false],
  ]);
  const view = await dayView(owner, { day: null, person, now, barcodes: false });
  expect(view.again.usual[2]).toMatchObject({ magnesiumMg: 60, calciumMg: null, foodRef: `own:${powder}` });
  await mark(neighbour, "sr24:08121", 1, false);
  await mark(owner, "sr24:banana", 2, false);
  await mark(owner, `own:${powder}`, 2, false);
  expect((await again()).map(([name]) => name)).toEqual(["Porridge", "Tea"]);
});

test("a saved meal keeps all its figures, and is its owner's alone", async () => {
  const { day: _d, consumedAt: _c, timeZone: _z, mealId: _m, note: _n, source: _s, ...item } = body();
  const id = uuid();
  const meal = { name: "Usual breakfast", items: [item, { ...item, name: "Milk", magnesiumMg: null }] };
  const write = async (who: AccountId, rev: number, what: typeof meal | null) =>
    (await savedMealKind.put(db, who, { key: id, rev, body: what })).status;
  expect(await write(owner, 1, meal)).toBe("created");
  expect(await listSavedMeals(owner)).toEqual([{ ...meal, id, rev: 1 }]);
  expect(await listSavedMeals(neighbour)).toEqual([]);
  expect([await write(neighbour, 1, meal), await write(neighbour, 2, null)]).toEqual(["missing", "missing"]);
  expect(await write(owner, 2, null)).toBe("updated");
  expect(await listSavedMeals(owner)).toEqual([]);
  expect(await write(owner, 3, meal)).toBe("updated");
  expect(await listSavedMeals(owner)).toEqual([{ ...meal, id, rev: 3 }]);
});

test("a food's label is kept as it was typed", async () => {
  const typed = {
    per: "serving",
    magnesium: { as: "% DV", amount: 10 },
    potassium: { as: "mg", amount: null },
    calcium: { as: "mg", amount: 0 },
    sodium: { as: "salt g", amount: 1.25 },
    vitaminE: { as: "natural", amount: 30 },
    waterG: null,
  } as const;
  const { label: _label, ...form } = typedFoodOf(null, "Soup powder");
  const id = uuid();
  const { id: _id, ...food } = foodOfTyped({ ...form, label: typed }, { id, barcode: "042100005264" });
  await ownFoodKind.put(db, owner, { key: id, rev: 1, body: food });
  const [kept] = await listOwnFoods(owner);
  expect(kept).toEqual({ ...food, id, rev: 1 });
  expect(kept).toMatchObject({ magnesiumMg: 42, sodiumMg: 500, calciumMg: 0, potassiumMg: null });
  expect(typedFoodOf(kept ?? null).label).toEqual(typed);
  // A camera gives the same number with a 0 before it.
  for (const barcode of ["042100005264", "0042100005264"])
    expect((await findOwnFoodByBarcode(owner, barcode))?.name).toBe("Soup powder");
  await ownFoodKind.put(db, owner, { key: id, rev: 2, body: { ...food, printed: null } });
  expect((await listOwnFoods(owner))[0]).toMatchObject({ magnesiumMg: 42, printed: null });
});

test("past entries keep the figures they were logged with, until she says that they follow", async () => {
  const id = uuid();
  const food = {
    name: "Powder",
    brand: null,
    kind: "drink" as const,
    basis: "serving" as const,
    servingLabel: "1 stick",
    servingGrams: 6,
    magnesiumMg: 60,
    potassiumMg: null,
    calciumMg: null,
    sodiumMg: 1000,
    vitaminEMg: null,
    waterG: null,
    barcode: null,
    printed: null,
  };
  const write = async (who: AccountId, rev: number, what: OwnFoodBody | null) =>
    (await putFoodAndPast(db, who, { key: id, rev, body: what })).status;
  expect(await write(owner, 1, food)).toBe("created");
  const [mine, hers] = [uuid(), uuid()];
  const logged = body({
    name: "Powder",
    kind: "drink",
    foodRef: `own:${id}`,
    quantity: 2,
    unit: "serving",
    magnesiumMg: 120,
  });
  await put(owner, mine, 1, logged);
  await put(neighbour, hers, 1, logged);
  const strange = uuid();
  await put(owner, strange, 1, { ...logged, unit: "handful", magnesiumMg: 7 });

  const changed = { ...food, magnesiumMg: 100, sodiumMg: null };
  expect(await write(owner, 2, changed)).toBe("updated");
  const magnesium = async (who: AccountId) =>
    Object.fromEntries((await entriesOn(who, day)).map((entry) => [entry.id, entry.magnesiumMg]));
  expect(await magnesium(owner)).toEqual({ [mine]: 120, [strange]: 7 });

  expect(await write(neighbour, 3, { ...changed, magnesiumMg: 1, pastEntries: "follow" })).toBe("missing");
  expect(await write(owner, 3, { ...changed, pastEntries: "follow" })).toBe("updated");
  expect(await magnesium(owner)).toEqual({ [mine]: 200, [strange]: 7 });
  expect(await magnesium(neighbour)).toEqual({ [hers]: 120 });
  const [first] = (await entriesOn(owner, day)).filter(({ id }) => id === mine);
  expect(first).toMatchObject({ rev: 2, sodiumMg: null, grams: 12 });
  // Said again, by a lost answer or on its own, it has nothing left to do: what the person wrote since is not written over.
  expect(await write(owner, 3, { ...changed, pastEntries: "follow" })).toBe("unchanged");
  expect(await write(owner, 4, { ...changed, pastEntries: "follow" })).toBe("updated");
  expect((await entriesOn(owner, day)).find(({ id }) => id === mine)?.rev).toBe(2);

  expect((await listOwnFoods(owner)).map(({ magnesiumMg }) => magnesiumMg)).toEqual([100]);
  expect(await listOwnFoods(neighbour)).toEqual([]);
  expect([await write(neighbour, 1, food), await write(neighbour, 5, null)]).toEqual(["missing", "missing"]);
  expect(await write(owner, 5, null)).toBe("updated");
  expect(await listOwnFoods(owner)).toEqual([]);
});

test("entries that followed a food get back what they had, but for those changed since", async () => {
  const id = uuid();
  const { id: _id, ...powder } = foodOfTyped(typedFoodOf(null, "Powder"), { id, barcode: null });
  const write = (rev: number, what: OwnFoodBody) => putFoodAndPast(db, owner, { key: id, rev, body: what });
  await write(1, { ...powder, magnesiumMg: 50 });
  const eaten = { name: "Powder", foodRef: `own:${id}`, quantity: 200, unit: "g", grams: 200 };
  const [first, second, third, gone] = [uuid(), uuid(), uuid(), uuid()];
  // Logged with older figures than the food has now: following and coming back must not level them.
  await put(owner, first, 1, body({ ...eaten, magnesiumMg: 111, waterG: null }));
  await put(owner, second, 1, body({ ...eaten, magnesiumMg: 100 }));
  await put(owner, third, 1, body({ ...eaten, magnesiumMg: 100 }));
  await put(owner, gone, 1, body({ ...eaten, magnesiumMg: 100 }));
  const before = await entriesOn(owner, day);

  const renamed = { ...powder, name: "Bedtime powder", magnesiumMg: 60 };
  await write(2, { ...renamed, pastEntries: "follow" });
  const followed = await entriesOn(owner, day);
  expect(followed.map(({ name, magnesiumMg, rev }) => [name, magnesiumMg, rev])).toEqual(
    followed.map(() => ["Bedtime powder", 120, 2]),
  );
  await put(owner, third, 3, body({ ...eaten, magnesiumMg: 7 }));
  await put(owner, gone, 3, null);
  const undo: OwnFoodBody = { ...powder, magnesiumMg: 50, pastEntries: "return" };
  expect((await write(3, undo)).status).toBe("updated");
  const after = new Map((await entriesOn(owner, day)).map((entry) => [entry.id, entry]));
  for (const entry of before.filter((one) => one.id === first || one.id === second)) {
    expect(after.get(entry.id)).toEqual({ ...entry, rev: 3 });
  }
  expect([after.get(third)?.magnesiumMg, after.has(gone)]).toEqual([7, false]);
  // Said again it finds nothing to take back.
  await write(4, undo);
  expect(await entriesOn(owner, day)).toEqual([...after.values()]);
});

test("a day opens with what is in it, what came before it, and nothing of anybody else's", async () => {
  const [mine, before, hers] = [uuid(), uuid(), uuid()];
  await put(owner, mine, 1, body());
  await put(owner, before, 1, body({ day: addDays(day, -1), name: "Soup", foodRef: null }));
  await put(neighbour, hers, 1, body({ name: "Hers" }));
  const now = instant("2026-03-28T09:00:00+01:00");
  const view = await dayView(owner, { day: null, person, now, barcodes: false });
  expect([view.day, view.today]).toEqual([day, day]);
  expect(view.entries.map(({ id }) => id)).toEqual([mine]);
  expect(view.again.dayBefore.map(({ id }) => id)).toEqual([before]);
  expect(view.again.usual.map(({ name }) => name)).toEqual(["Soup"]);
  expect(view.mark).toEqual({ complete: null, rev: 0 });
  // Before the day starts at three it is still yesterday.
  const night = await dayView(owner, {
    day: null,
    person,
    now: instant("2026-03-28T02:59:00+01:00"),
    barcodes: false,
  });
  expect(night.today).toBe("2026-03-27");
});

test("a day's doses are counted where all is known that she said: on the device, with what waits there", async () => {
  const at = instant("2026-03-28T08:00:00Z");
  const line = (startedOn: CivilDate, stoppedOn: CivilDate | null) => ({
    id: uuid(),
    strength: null,
    unitsPerDose: 1,
    timesPerDay: 2,
    startedOn,
    stoppedOn,
    reason: null,
    perDose: { magnesiumMg: 100, potassiumMg: null, calciumMg: null, sodiumMg: null, vitaminEMg: null },
    printed: null,
  });
  const head = { name: "Magnesium citrate", kind: "supplement", form: null, note: null } as const;
  const running = {
    ...head,
    lines: [line(addDays(day, -9), addDays(day, -5)), line(addDays(day, -4), null)],
  };
  const stopped = { ...head, lines: [line(addDays(day, -9), addDays(day, -1))] };
  const [id, other] = [uuid(), uuid()];
  await remedyKind.put(db, owner, { key: id, rev: 1, body: running });
  await remedyKind.put(db, owner, { key: other, rev: 1, body: stopped });
  const dose = (status: "taken" | "skipped" | "extra") => ({
    remedyId: id,
    day,
    takenAt: null,
    timeZone: "Europe/Berlin",
    status,
    units: null,
    source: "app" as const,
  });
  await doseKind.put(db, owner, { key: uuid(), rev: 1, body: dose("skipped") });
  const view = await dayView(owner, { day, person, now: at, barcodes: false });
  expect(view.remedies.map(({ lines }) => lines)).toEqual([[running.lines[1]]]);
  const taken = (pending: Operation[]) =>
    ledgerOnDevice(view, pending).map(({ doses, magnesiumMg }) => [doses, magnesiumMg]);
  expect(taken([])).toEqual([[1, 100]]);
  const write = { id: uuid(), at };
  const extra: Operation = { ...write, entity: "dose", key: uuid(), rev: 1, body: dose("extra") };
  const tap = {
    ...write,
    entity: "diet-habits",
    key: "mine",
    rev: 2,
    body: { scheduledDoses: "tap" },
  } as const;
  expect(taken([extra])).toEqual([[2, 200]]);
  expect(taken([extra, tap])).toEqual([[1, 100]]);
  expect(taken([tap])).toEqual([]);
});
