import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import { blankCramp, blankNight } from "#lib/diary/nights/blank-bodies";
import { canonicalJson } from "#lib/diary/revisions/canonical-json";
import { isSaid } from "#lib/diary/revisions/differing-fields";
import { ruleSubjects } from "#lib/knowledge/safety/rule-subjects";
import { ruleIds } from "#lib/knowledge/safety/schema";
import { longestBatch, maxBatch } from "./batch-limits";
import { differences } from "./differences";
import { entryFieldWords } from "./entry-field-words";
import { nextBatch, slotOf } from "./next-batch";
import { operationWords } from "./operation-words";
import { outcomeOf } from "./outcome-of";
import { askedDelay, longestDelay, retryDelay } from "./retry-delay";
import type { Operation } from "./schema";
import { withPending } from "./with-pending";

const night = civilDate("2026-06-13");
const at = instant("2026-06-14T06:00:00Z");
const body = blankCramp(night, "Europe/Berlin");
const write = (key: string, rev: number, pain: number | null): Operation => ({
  id: `${key}-${rev}`,
  entity: "cramp",
  key,
  rev,
  at,
  body: pain === null ? null : { ...body, pain },
});

describe("what may be sent next", () => {
  const anyQueue = fc.array(
    fc.record({
      state: fc.constantFrom("waiting", "choose", "needs-you"),
      notBefore: fc.constantFrom(0, 100),
      operation: fc.nat({ max: 40 }).map((key) => ({ entity: "cramp" as const, key: String(key) })),
    }),
    { maxLength: 80 },
  );

  it("is never two of one entry, nor one whose earlier write is held up, nor too much at once", () => {
    fc.assert(
      fc.property(anyQueue, (queue) => {
        const batch = nextBatch(queue, 50);
        expect(batch.length).toBeLessThanOrEqual(maxBatch);
        expect(new Set(batch.map(({ operation }) => slotOf(operation))).size).toBe(batch.length);
        for (const entry of batch) {
          const first = queue.find(({ operation }) => slotOf(operation) === slotOf(entry.operation));
          expect(first).toBe(entry);
          expect(entry).toMatchObject({ state: "waiting", notBefore: 0 });
        }
      }),
    );
  });
});

describe("what is put off", () => {
  const waiting = (key: string, notBefore: number, body: unknown = {}) => ({
    state: "waiting" as const,
    notBefore,
    operation: { entity: "saved-meal" as const, key, body },
  });

  it("is sent at once when the device's clock was set back, and would else wait for years", () => {
    const now = Date.parse("2026-06-14T06:00:00Z");
    const soon = waiting("soon", now + longestDelay);
    expect(nextBatch([soon], now)).toEqual([]);
    expect(nextBatch([soon], now - 1)).toEqual([soon]);
  });

  it("goes in requests the server takes, however long the entries are", () => {
    const long = (key: string) => waiting(key, 0, { name: "x".repeat(90_000) });
    const queue = ["a", "b", "c"].map(long);
    expect(nextBatch(queue, 0)).toEqual(queue.slice(0, 2));
    const huge = waiting("huge", 0, { name: "x".repeat(longestBatch) });
    expect(nextBatch([huge, long("a")], 0)).toEqual([huge]);
  });
});

describe("a dose", () => {
  const queued = (key: string, entity: Operation["entity"], body: unknown = {}, notBefore = 0) => ({
    state: "waiting" as const,
    notBefore,
    operation: { entity, key, body },
  });
  const dose = queued("tapped", "dose", { remedyId: "new" });

  it("waits for its own remedy, however that is held up, and for no other", () => {
    for (const held of [queued("new", "remedy"), queued("new", "remedy", {}, 100)]) {
      const batch = nextBatch([held, queued("other", "remedy"), dose], 50);
      expect(batch).not.toContain(dose);
      expect(nextBatch([dose, held], 50)).toContain(dose);
    }
    expect(nextBatch([queued("other", "remedy"), dose], 50)).toContain(dose);
  });
});

describe("an answer", () => {
  it("never drops a write: only the server's own yes ends it", () => {
    for (let status = 100; status < 600; status++) {
      expect(outcomeOf(status) === "done").toBe(status === 200 || status === 201);
    }
    expect([401, 409, 429, 500, 503, 404, 422].map(outcomeOf)).toEqual([
      "sign-in",
      "choose",
      "again",
      "again",
      "again",
      "refused",
      "refused",
    ]);
  });

  it("is waited for a second at first and five minutes at most, and as long as the server asked", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, chance) => {
          const delay = retryDelay(failures, chance);
          expect(delay).toBeGreaterThanOrEqual(500);
          expect(delay).toBeLessThanOrEqual(300_000);
          expect(delay).toBeGreaterThanOrEqual(retryDelay(failures, 1));
        },
      ),
    );
    expect(retryDelay(1, 0.5, 90_000)).toBe(90_000);
    const now = Date.parse("2026-06-14T06:00:00Z");
    expect(askedDelay("120", now)).toBe(120_000);
    expect(askedDelay("Sun, 14 Jun 2026 06:00:30 GMT", now)).toBe(30_000);
    expect([null, "soon", "-5"].map((header) => askedDelay(header, now))).toEqual([0, 0, 0]);
  });
});

describe("what waits, laid over what the server told", () => {
  const stored = [
    { ...body, id: "a", rev: 2, pain: 2 },
    { ...body, id: "b", rev: 1, pain: 1 },
  ];

  it("shows what she did last, whether or not the server has it", () => {
    const pending = [write("a", 3, 9), write("c", 1, 4), write("b", 2, null)];
    expect(withPending("cramp", stored, pending).map(({ id, rev, pain }) => [id, rev, pain])).toEqual([
      ["a", 3, 9],
      ["c", 1, 4],
    ]);
  });

  it("changes nothing that the server already knows, however often it is laid on", () => {
    const pending = [write("a", 1, 7), write("a", 2, 8), write("b", 1, 8)];
    expect(withPending("cramp", stored, [...pending, ...pending])).toEqual(stored);
    expect(withPending("night", [], pending)).toEqual([]);
  });

  it("brings back what was deleted by mistake", () => {
    const pending = [write("a", 3, null), write("a", 4, 2)];
    expect(withPending("cramp", stored, pending)).toContainEqual({ ...body, id: "a", rev: 4, pain: 2 });
  });
});

describe("two versions of an entry", () => {
  it("say the same whatever the order of their fields", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(differences(value, turned)).toEqual([]);
      }),
    );
  });

  it("of a remedy differ line by line, in words", () => {
    const line = {
      id: "a",
      strength: "100 mg",
      startedOn: "2026-03-28",
      stoppedOn: null,
      perDose: { zinc: 5 },
    };
    const other = { id: "b", strength: "200 mg", startedOn: "2026-04-02", stoppedOn: null, perDose: {} };
    expect(differences({ name: "Mg", lines: [line] }, { name: "Mg", lines: [line, other] })).toEqual([
      { label: "Lines", mine: "not there", theirs: "Strength 200 mg, Started on Thu 2 April 2026" },
    ]);
    expect(differences({ lines: [line] }, { lines: [] })).toEqual([
      { label: "Lines", mine: "Strength 100 mg, Started on Sat 28 March 2026, Zinc 5", theirs: "not there" },
    ]);
  });

  it("of a meal differ food by food, of a remedy dose by dose, in words a person reads", () => {
    const amounts = {
      magnesiumMg: 40,
      potassiumMg: null,
      calciumMg: null,
      sodiumMg: null,
      vitaminEMg: null,
      waterG: null,
    };
    const food = (name: string, quantity: number, unit: string) =>
      ({ ...amounts, kind: "food", name, foodRef: "sr24:8121", quantity, unit, grams: null }) as const;
    const mine = { name: "Breakfast", items: [food("Porridge", 200, "g"), food("Milk", 100, "ml")] };
    const theirs = { name: "Breakfast", items: [food("Porridge", 250, "g")] };
    expect(differences(mine, theirs, entryFieldWords("saved-meal"))).toEqual([
      { label: "What belongs to it", mine: "Porridge 200 g, Milk 100 ml", theirs: "Porridge 250 g" },
    ]);
    const { waterG: _, ...perDose } = amounts;
    const line = (timesPerDay: number) => ({
      id: "019a0000-0000-7000-8000-000000000001",
      strength: "40 mg",
      unitsPerDose: 1,
      timesPerDay,
      startedOn: "2026-03-28",
      stoppedOn: null,
      reason: null,
      perDose,
      printed: null,
    });
    expect(differences({ lines: [line(1)] }, { lines: [line(2)] }, entryFieldWords("remedy"))).toEqual([
      {
        label: "Doses",
        mine: "40 mg, once a day, since Sat 28 March 2026, 40 mg magnesium",
        theirs: "40 mg, twice a day, since Sat 28 March 2026, 40 mg magnesium",
      },
    ]);
  });

  it("of an own food say in words what becomes of the entries it was in", () => {
    const theirs = { name: "Powder", magnesiumMg: 60 };
    const said = (pastEntries: string) =>
      differences({ ...theirs, pastEntries }, theirs, entryFieldWords("own-food"));
    const label = "Entries already written";
    expect(said("follow")).toEqual([{ label, mine: "change with it", theirs: "stay as they are" }]);
    expect(said("return")).toEqual([{ label, mine: "go back with it", theirs: "stay as they are" }]);
    const inMg = (amount: number | null) => ({ as: "mg", amount }) as const;
    const blank = { magnesium: inMg(null), potassium: inMg(null), calcium: inMg(null), vitaminE: inMg(null) };
    const printed = { ...blank, per: "serving", sodium: { as: "salt g", amount: 1.25 }, waterG: null };
    const other = { printed: { ...printed, per: "100g", sodium: inMg(500), waterG: 30 } };
    expect(differences({ printed }, other, entryFieldWords("own-food"))).toEqual([
      {
        label: "As the label gives it",
        mine: "per serving: salt 1.25 g",
        theirs: "per 100 g: sodium 500 mg, water 30 g",
      },
    ]);
  });

  it("of her habits differ in what the write speaks of, in the words of their form", () => {
    const theirs = {
      units: "us",
      glassMl: 250,
      dayStartHour: 0,
      usualMinimumEntries: null,
      scheduledDoses: "tap",
    };
    const words = entryFieldWords("diet-habits");
    expect(differences({ glassMl: 300, usualMinimumEntries: 5 }, theirs, words)).toEqual([
      { label: "Your glass", mine: "300 ml", theirs: "250 ml" },
      { label: "Foods that make a day complete", mine: "5", theirs: "not set" },
    ]);
    const mine = { units: "metric", scheduledDoses: "taken", dayStartHour: 3 };
    expect(differences(mine, theirs, words)).toEqual([
      { label: "Units", mine: "Grams and millilitres", theirs: "Ounces and cups" },
      {
        label: "What you take on a schedule",
        mine: "Count as taken unless I say not",
        theirs: "Count only when I tick it",
      },
      { label: "A day of food begins at", mine: "03:00", theirs: "00:00 (midnight)" },
    ]);
  });

  it("leave nothing to choose between where all that the write says is stored, whatever else is", () => {
    const stored = { units: "us", glassMl: 250 };
    expect(isSaid({ units: "us" }, stored)).toBe(true);
    expect(isSaid({ units: "metric" }, stored)).toBe(false);
    expect(isSaid({ marked: true, name: "Banana" }, { marked: true })).toBe(true);
    expect(isSaid({ marked: true, name: "Banana" }, { marked: false })).toBe(false);
    // A name that is kept is a difference, and so is what a write asks for beyond what it keeps.
    expect(isSaid({ name: "Breakfast" }, { name: "Supper" })).toBe(false);
    expect(isSaid({ grams: 5, pastEntries: "follow" }, { grams: 5 })).toBe(false);
    expect([isSaid(null, stored), isSaid({ units: "us" }, null), isSaid(null, null)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("of a dose, a note put away and her habits are named where they wait", () => {
    const head = { id: "x", key: "y", rev: 1, at };
    const dose = {
      remedyId: "z",
      day: civilDate("2026-03-28"),
      takenAt: null,
      timeZone: "Europe/Berlin",
      status: "skipped",
      units: null,
      source: "app",
    } as const;
    const name = "Magnesium citrate";
    expect(operationWords({ ...head, entity: "dose", body: { ...dose, name } })).toBe(
      "Magnesium citrate, skipped, Sat 28 March",
    );
    expect(operationWords({ ...head, entity: "dose", body: { ...dose, status: "extra" } })).toBe(
      "A dose, one extra, Sat 28 March",
    );
    const tapped: Operation = { ...head, entity: "dose", body: { ...dose, status: "taken", name } };
    const undone: Operation = { ...head, entity: "dose", rev: 2, body: null };
    expect(operationWords(undone, [tapped, undone])).toBe("Delete: Magnesium citrate, taken, Sat 28 March");
    expect(operationWords(undone, [{ ...tapped, key: "another" }, undone])).toBe("Delete: a dose");
    const putAway = { rule: "S13", version: 1, putAwayAt: at } as const;
    expect(operationWords({ ...head, entity: "put-away", body: putAway })).toBe(
      "A note put away: your medicines and cramps",
    );
    // No two notes read the same in a list.
    expect(new Set(Object.values(ruleSubjects)).size).toBe(ruleIds.length);
    const habits = { ...head, entity: "diet-habits", key: "mine" } as const;
    expect(operationWords({ ...habits, body: { glassMl: 300, usualMinimumEntries: null } })).toBe(
      "Your glass: 300 ml; Foods that make a day complete: not set",
    );
    expect(operationWords({ ...habits, body: { units: "us", dayStartHour: 12 } })).toBe(
      "Units: Ounces and cups; A day of food begins at: 12:00 (noon)",
    );
  });

  it("of a favourite are named where they wait", () => {
    const write = { id: "x", entity: "favourite", key: "sr24:9040", rev: 1, at } as const;
    expect(operationWords({ ...write, body: { marked: true, name: "Banana" } })).toBe("Banana, a favourite");
    expect(operationWords({ ...write, body: { marked: false } })).toBe("A food, no favourite any more");
  });

  it("differ field by field, in words", () => {
    const said = blankNight("Europe/Berlin");
    expect(differences({ ...said, sleepLostMinutes: 30 }, { ...said, factors: ["heat"] })).toEqual([
      { label: "Sleep lost minutes", mine: "30", theirs: "not said" },
      { label: "Factors", mine: "not said", theirs: "heat" },
    ]);
  });
});
