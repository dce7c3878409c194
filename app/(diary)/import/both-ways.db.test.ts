import { createReadStream, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { OpenFile } from "#lib/exchange/recognition/open-file";
import type { Proposal } from "#lib/exchange/recognition/schema";
import { takeOutImport } from "#lib/exchange/transfer/actions";
import { type ImportChoices, usualChoices } from "#lib/exchange/transfer/import-choices";
import { importCommand } from "#lib/exchange/transfer/import-command";
import { readerOf } from "#lib/exchange/transfer/reader-of";
import { amountColumns } from "#lib/knowledge/nutrients/columns";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { seed } from "#lib/server/db/seed";
import { env } from "#lib/server/env";
import { listDriftedIntakeDays } from "#testing/intake-days";
import { newTestPerson, openTestSession, requestsCarry } from "#testing/request";
import { planFile, writeFile } from "./plan-file";

vi.mock("next/headers", () => import("#testing/request"));
afterAll(async () => expect(await listDriftedIntakeDays()).toEqual([]));
beforeAll(() => seed({ databaseUrl: env.databaseUrl ?? "", seedDir: "prisma/seed", amountColumns }));

const folder = "lib/exchange/recognition/cases";
const times = { timeZone: "Europe/Berlin", nightStartHour: 12 };
let last = 0;
const importId = () => `018f0000-0000-7000-8000-${String(++last).padStart(12, "0")}`;

async function opened(path: string): Promise<Proposal> {
  const source = { name: path, size: statSync(path).size, pieces: () => createReadStream(path) };
  const told = (await OpenFile.of(source, readerOf(times, new Date()))).told();
  if (told.own !== null) throw new Error("it is taken for an export");
  return told.proposal;
}
const ofText = (text: string): Proposal => {
  const told = OpenFile.ofText(text, readerOf(times, new Date())).told();
  if (told.own !== null) throw new Error("it is taken for an export");
  return told.proposal;
};

async function signedIn(): Promise<{ owner: AccountId; email: string }> {
  const person = await newTestPerson();
  requestsCarry(await openTestSession(person.owner));
  return person;
}

async function planned(proposal: Proposal) {
  const plan = await planFile(proposal, null, () => undefined);
  if (!plan.ok) throw new Error(plan.message);
  return plan.value;
}

/** Brings a file in as the screen does, with the choices a person makes of what it shows. */
async function bring(proposal: Proposal, choices: ImportChoices = usualChoices, id = importId()) {
  const plan = await planned(proposal);
  const done = await writeFile(plan, { importId: id, fileName: "file", choices }, () => undefined);
  if (!done.ok) throw new Error(done.message);
  return { id, rows: plan.parts.flatMap(({ rows }) => rows), written: done.value.written };
}

/** All of a diary that a file may bring, without whose it is and when it was written. */
async function diary(owner: AccountId) {
  const where = { ownerId: owner, deletedAt: null };
  const bare = <Row extends object>(rows: Row[]) =>
    rows
      .map((row) =>
        JSON.stringify({
          ...row,
          ownerId: 0,
          ...("id" in row ? { id: 0 } : {}),
          ...("remedyId" in row ? { remedyId: 0 } : {}),
          createdAt: 0,
          updatedAt: 0,
        }),
      )
      .sort();
  return {
    nights: bare(await db.night.findMany({ where })),
    cramps: bare(await db.cramp.findMany({ where })),
    foods: bare(await db.dietEntry.findMany({ where })),
    remedies: bare(await db.remedy.findMany({ where })),
    lines: bare(await db.remedyLine.findMany({ where })),
    doses: bare(await db.dose.findMany({ where })),
  };
}

describe("the screen and the command", () => {
  it.each(readdirSync(folder))(
    "bring %s in alike, and one undo takes it back whole",
    { timeout: 120_000 },
    async (name) => {
      const path = join(folder, name);
      const byCommand = await newTestPerson();
      const told = await importCommand([byCommand.email, path], { now: new Date() });
      const { owner } = await signedIn();
      const { id, written, rows } = await bring(await opened(path));
      const [one, other] = [await diary(owner), await diary(byCommand.owner)];
      expect(one).toEqual(other);
      expect(told.ok).toBe(true);
      expect(rows.every(({ outcome }) => outcome === "new")).toBe(true);
      if (written === 0) return;
      const again = await planned(await opened(path));
      expect(again.parts.flatMap(({ rows: of }) => of).filter(({ outcome }) => outcome !== "same")).toEqual(
        [],
      );
      expect(await takeOutImport({ id })).toEqual({ ok: true, value: { removed: written, kept: 0 } });
      const { lines: _, ...left } = await diary(owner);
      expect(Object.values(left).flat()).toEqual([]);
    },
  );
});

describe("what the person chooses", () => {
  const nights = "date,cramps,pain,note\n2026-03-27,2,7,\n2026-03-28,1,5,left calf\n2026-03-29,0,,\n";
  const foods =
    "date,time,food,grams,magnesium mg\n2026-03-28,08:00,Almonds,30,76\n2026-03-28,12:00,Rice,100,19\n";
  const choices = (all: Partial<ImportChoices["all"]>, rows: ImportChoices["rows"] = {}): ImportChoices => ({
    all: { ...usualChoices.all, ...all },
    rows,
  });
  const grams = async (owner: AccountId) =>
    (await db.dietEntry.findMany({ where: { ownerId: owner, deletedAt: null } }))
      .map((row) => `${row.name} ${row.grams}`)
      .sort();

  it("leaves out single rows, and adds no other", async () => {
    const { owner } = await signedIn();
    const { written } = await bring(ofText(nights), choices({}, { "night 2026-03-28": "skip" }));
    expect(written).toBe(2);
    const rows = await db.night.findMany({ where: { ownerId: owner }, orderBy: { night: "asc" } });
    expect(rows.map(({ night }) => night.getUTCDate())).toEqual([27, 29]);
  });

  it("takes the file's in place of what was written by hand where that is chosen, and an undo brings it back", async () => {
    const { owner } = await signedIn();
    const by = { ownerId: owner, timeZone: "Europe/Berlin", source: "app" };
    await db.night.create({
      data: { ...by, night: new Date("2026-03-27"), crampCount: 5, soreness: "mild" },
    });
    const usual = await bring(ofText(nights));
    expect(usual.rows.find(({ key }) => key === "night 2026-03-27")).toMatchObject({
      outcome: "kept",
      changes: [
        expect.objectContaining({ label: "Cramp count", before: "5", after: "2" }),
        expect.anything(),
      ],
      choices: ["update", "skip"],
    });
    const night = async () =>
      db.night.findFirst({ where: { ownerId: owner, night: new Date("2026-03-27") } });
    expect(await night()).toMatchObject({ crampCount: 5, soreness: "mild", worstPain: null });
    const { id, written } = await bring(ofText(nights), choices({ kept: "update" }));
    expect(written).toBe(1);
    expect(await night()).toMatchObject({ crampCount: 2, soreness: "mild", worstPain: 7, source: "app" });
    await takeOutImport({ id });
    expect(await night()).toMatchObject({ crampCount: 5, soreness: "mild", worstPain: null });
  });

  it("puts a corrected food in the place of the first, or beside it, once however often", async () => {
    const { owner } = await signedIn();
    await bring(ofText(foods));
    const corrected = ofText(foods.replace("Almonds,30,76", "Almonds,28,71"));
    expect((await planned(corrected)).parts[0]?.rows.map(({ outcome }) => outcome)).toEqual([
      "changed",
      "same",
    ]);
    for (const _ of [1, 2]) await bring(corrected, choices({ changed: "add" }));
    expect(await grams(owner)).toEqual(["Almonds 28", "Almonds 30", "Rice 100"]);
    const { owner: another } = await signedIn();
    await bring(ofText(foods));
    await bring(corrected);
    expect(await grams(another)).toEqual(["Almonds 28", "Rice 100"]);
  });

  it("writes beside a cramp what the row shows and no more, counts it once, and takes only that out", async () => {
    const { owner } = await signedIn();
    const log = (note: string) => ofText(`Date,Time,Leg,Pain,Note\n2026-03-28,02:13,left,7,${note}\n`);
    await bring(log("first"));
    const beside = choices({ changed: "add", kept: "add" });
    const second = ofText("Date,Time,Leg,Pain\n2026-03-28,02:13,right,4\n");
    const { rows, written, id } = await bring(second, beside);
    expect(written).toBe(1);
    expect(rows[0]?.besideSaid).not.toContain("first");
    const cramps = async () =>
      (await db.cramp.findMany({ where: { ownerId: owner, deletedAt: null }, orderBy: { pain: "asc" } })).map(
        ({ side, pain, note }) => [side, pain, note],
      );
    const both = [
      ["right", 4, null],
      ["left", 7, "first"],
    ];
    expect(await cramps()).toEqual(both);
    const again = await bring(second, beside);
    expect(again.written).toBe(0);
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(["same"]);
    expect(await takeOutImport({ id })).toEqual({ ok: true, value: { removed: 1, kept: 0 } });
    expect(await cramps()).toEqual([["left", 7, "first"]]);
    expect((await bring(second, beside)).written).toBe(1);
    expect(await cramps()).toEqual(both);
  });

  it("makes no remedy for doses that are all left out", async () => {
    const { owner } = await signedIn();
    await bring(ofText("date,supplement,dose\n2026-03-28,Magnesium,400 mg\n"), choices({ new: "skip" }));
    expect(await db.remedy.count({ where: { ownerId: owner } })).toBe(0);
  });

  it("writes nothing of what says no more than the diary in a night of cramps that the file calls quiet", async () => {
    const { owner } = await signedIn();
    const by = { ownerId: owner, timeZone: "Europe/Berlin", source: "app" };
    await db.cramp.create({ data: { ...by, id: importId(), night: new Date("2026-03-29") } });
    const { rows } = await bring(ofText(nights), choices({ kept: "update" }));
    expect(rows.find(({ key }) => key === "night 2026-03-29")).toMatchObject({
      outcome: "kept",
      choices: ["skip"],
    });
    expect(await db.night.count({ where: { ownerId: owner, crampCount: 0 } })).toBe(0);
  });
});
