import { v7 as uuid } from "uuid";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import { batchAnswer } from "#lib/diary/entries/batch-answer";
import { applyOperation } from "#lib/diary/entries/mutations";
import { listDeleted } from "#lib/diary/entries/queries";
import { operationSchema } from "#lib/diary/entries/schema";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { testArrival } from "#testing/arrival";
import { listDosesOn, listRemedies } from "./queries";
import type { DoseBody, RemedyBody, RemedyLine } from "./schema";

const start = civilDate("2026-03-01");

async function somebody(): Promise<AccountId> {
  const id = uuid();
  await db.person.create({ data: { id, timeZone: "Europe/Berlin" } });
  return id as AccountId;
}

const perDose = { magnesiumMg: 100, potassiumMg: null, calciumMg: null, sodiumMg: null, vitaminEMg: null };
const line = (more: Partial<RemedyLine> = {}): RemedyLine => ({
  id: uuid(),
  strength: "100 mg",
  unitsPerDose: 1,
  timesPerDay: 1,
  startedOn: start,
  stoppedOn: null,
  reason: "cramps",
  perDose,
  printed: null,
  ...more,
});
const magnesium = (...lines: RemedyLine[]): RemedyBody => ({
  name: "Magnesium citrate",
  kind: "supplement",
  form: "tablet",
  note: null,
  lines: lines.length > 0 ? lines : [line()],
});
const head = () => ({ id: uuid(), at: instant("2026-03-01T20:00:00Z") });
const write = (key: string, rev: number, body: RemedyBody | null) =>
  operationSchema.parse({ ...head(), entity: "remedy", key, rev, body });
const written = (id: string, rev: number, body: RemedyBody) => ({ id, rev, ...body });

describe("the ledger", () => {
  it("keeps a dose as its label was typed, and knows of none where an older device did not send it", async () => {
    const owner = await somebody();
    const notOnLabel = { as: "mg", amount: null } as const;
    const printed = {
      magnesiumMg: { as: "magnesium-oxide", amount: 400 },
      potassiumMg: notOnLabel,
      calciumMg: notOnLabel,
      sodiumMg: notOnLabel,
      vitaminEMg: notOnLabel,
    } as const;
    const [id, older] = [uuid(), uuid()];
    const first = line({ printed, perDose: { ...perDose, magnesiumMg: 241.2 } });
    await applyOperation(owner, write(id, 1, magnesium(first)));
    expect((await listRemedies(owner))[0]?.lines).toEqual([first]);
    const { printed: _, ...before } = line();
    const sent = { ...magnesium(), lines: [before] };
    const operation = { ...head(), entity: "remedy", key: older, rev: 1, body: sent };
    await applyOperation(owner, operationSchema.parse(operation));
    const [kept] = (await listRemedies(owner)).filter((remedy) => remedy.id === older);
    expect(kept?.lines).toEqual([{ ...before, printed: null }]);
  });

  it("keeps a remedy with its lines, once however often it is sent, and the lines from the earliest on", async () => {
    const owner = await somebody();
    const id = uuid();
    const [first, second] = [line({ stoppedOn: addDays(start, 9) }), line({ startedOn: addDays(start, 10) })];
    const made = write(id, 1, magnesium(second, first));
    expect(await applyOperation(owner, made)).toEqual({ status: 201 });
    expect(await applyOperation(owner, made)).toEqual({ status: 200 });
    expect(await applyOperation(owner, { ...made, id: uuid() })).toEqual({ status: 200 });
    expect(await listRemedies(owner)).toEqual([written(id, 1, magnesium(first, second))]);
  });

  it("changes as a whole: lines come, are put right and go with one revision, and an undo brings them back", async () => {
    const owner = await somebody();
    const id = uuid();
    const [gone, kept] = [line(), line({ startedOn: addDays(start, 3) })];
    const before = magnesium(gone, kept);
    const after = magnesium({ ...kept, strength: "200 mg" }, line({ startedOn: addDays(start, 20) }));
    await applyOperation(owner, write(id, 1, before));
    expect(await applyOperation(owner, write(id, 2, after))).toEqual({ status: 200 });
    expect(await listRemedies(owner)).toEqual([written(id, 2, after)]);
    const unseen = await applyOperation(owner, write(id, 2, before));
    expect(unseen).toEqual({ status: 409, current: { rev: 2, body: after } });
    expect(await applyOperation(owner, write(id, 3, before))).toEqual({ status: 200 });
    expect(await listRemedies(owner)).toEqual([written(id, 3, before)]);
  });

  it("takes one off with its doses, and brings it back as it was", async () => {
    const owner = await somebody();
    const id = uuid();
    const body = magnesium();
    await applyOperation(owner, write(id, 1, body));
    expect(await applyOperation(owner, write(id, 2, null))).toEqual({ status: 200 });
    expect(await listRemedies(owner)).toEqual([]);
    expect(await applyOperation(owner, write(id, 3, body))).toEqual({ status: 200 });
    expect(await listRemedies(owner)).toEqual([written(id, 3, body)]);
  });

  it("answers for somebody else's remedy, and for a line of another, as for one that never was", async () => {
    const [owner, other] = [await somebody(), await somebody()];
    const [id, taken] = [uuid(), line()];
    await applyOperation(owner, write(id, 1, magnesium(taken)));
    const before = await listRemedies(owner);
    for (const body of [magnesium(), null]) {
      expect(await applyOperation(other, write(id, 2, body))).toEqual({ status: 404 });
      expect(await applyOperation(other, write(uuid(), 2, body))).toEqual({ status: 404 });
    }
    expect(await applyOperation(other, write(id, 1, magnesium()))).toEqual({ status: 404 });
    expect(await applyOperation(owner, write(uuid(), 1, magnesium(taken)))).toEqual({ status: 404 });
    expect(await listRemedies(owner)).toEqual(before);
    expect(await listRemedies(other)).toEqual([]);
  });

  it("refuses two lines under one id, and one that stops before it starts", () => {
    const twice = line();
    const backwards = line({ stoppedOn: addDays(start, -1) });
    expect(() => write(uuid(), 1, magnesium(twice, twice))).toThrow("id of its own");
    expect(() => write(uuid(), 1, magnesium(backwards))).toThrow("before it starts");
  });
});

describe("doses through the outbox", () => {
  const body = (remedyId: string, status: DoseBody["status"] = "skipped"): DoseBody => ({
    remedyId,
    day: start,
    takenAt: null,
    timeZone: "Europe/Berlin",
    status,
    units: null,
    source: "app",
  });
  const operation = (key: string, rev: number, dose: DoseBody | null) => ({
    ...head(),
    entity: "dose" as const,
    key,
    rev,
    body: dose,
  });

  it("carry the remedy's name for whoever reads what waits, and it is not kept", async () => {
    const owner = await somebody();
    const id = uuid();
    await applyOperation(owner, write(id, 1, magnesium()));
    const key = uuid();
    const named = operation(key, 1, { ...body(id), name: "Magnesium of old" });
    expect(operationSchema.parse(named)).toEqual(named);
    expect(operationSchema.safeParse(operation(key, 1, body(id))).success).toBe(true);
    expect(await applyOperation(owner, named)).toEqual({ status: 201 });
    expect(await applyOperation(owner, { ...named, ...head() })).toEqual({ status: 200 });
    expect((await listDosesOn(owner, start))[0]).not.toHaveProperty("name");
    await applyOperation(owner, operation(key, 2, null));
    // The bin calls it as the ledger does.
    const { name } = magnesium();
    expect(await listDeleted(owner, new Date(0))).toMatchObject([{ entity: "dose", key, body: { name } }]);
  });

  it("a skip is kept, taken back and kept again", async () => {
    const owner = await somebody();
    const id = uuid();
    await applyOperation(owner, write(id, 1, magnesium()));
    const key = uuid();
    expect(await applyOperation(owner, operation(key, 1, body(id)))).toEqual({ status: 201 });
    expect(await listDosesOn(owner, start)).toMatchObject([{ status: "skipped", rev: 1 }]);
    expect(await applyOperation(owner, operation(key, 2, null))).toEqual({ status: 200 });
    expect(await listDosesOn(owner, start)).toEqual([]);
    expect(await applyOperation(owner, operation(key, 3, body(id, "extra")))).toEqual({ status: 200 });
    expect(await listDosesOn(owner, start)).toMatchObject([{ status: "extra", rev: 3 }]);
    expect(await applyOperation(owner, operation(key, 3, body(id, "taken")))).toMatchObject({
      status: 409,
    });
  });

  it("a remedy and its first dose come in one batch, and a dose whose remedy was refused is not taken", async () => {
    const owner = await somebody();
    const [id, key] = [uuid(), uuid()];
    const made = write(id, 1, magnesium());
    const tapped = operation(key, 1, body(id, "extra"));
    const answers = await batchAnswer(owner, [made, tapped], testArrival);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await listDosesOn(owner, start)).toMatchObject([{ id: key, remedyId: id, status: "extra" }]);
    const nameless = { ...write(uuid(), 1, magnesium()), body: { ...magnesium(), name: "" } };
    const ofNothing = operation(uuid(), 1, body(nameless.key));
    const refused = await batchAnswer(owner, [nameless, ofNothing], testArrival);
    expect(refused.map(({ status }) => status)).toEqual([422, 404]);
  });

  it("a dose of somebody else's remedy finds nothing", async () => {
    const [owner, other] = [await somebody(), await somebody()];
    const id = uuid();
    await applyOperation(owner, write(id, 1, magnesium()));
    for (const remedyId of [id, uuid()])
      expect(await applyOperation(other, operation(uuid(), 1, body(remedyId)))).toEqual({ status: 404 });
  });
});
