import { randomBytes } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { insertSampleDiary } from "#lib/exchange/demo/mutations";
import { sampleDiary } from "#lib/exchange/demo/sample-diary";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { diaryTables, ownedTables } from "./owned-tables";
import { findWholeDiary } from "./queries";
import { restoredDiary } from "./restored-diary";

const today = civilDate("2026-11-29");
const timeZone = "Europe/Lisbon";
const day = (text: string) => new Date(text);
const [over, running, share, alive] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
let owner: AccountId;

/** What belongs to a Charley and not to the person: sign-in, devices, live links, records of writing. */
const staying = [
  ...[
    "ApiToken",
    "Audit",
    "BedsideLink",
    "Helper",
    "Invitation",
    "OneTimeLink",
    "Operation",
    "OutsideIdentity",
  ],
  ...[
    "Passkey",
    "PersonKey",
    "PushDevice",
    "RecoveryCode",
    "ReminderSent",
    "SecondStep",
    "Session",
    "WrittenBy",
  ],
];

/** Something in every table that the sample diary leaves empty. */
async function writeBeside(ownerId: AccountId) {
  const at = { ownerId, timeZone };
  await db.condition.create({ data: { ownerId, name: "kidney-disease", answer: "no" } });
  await db.bloodResult.create({
    data: { ownerId, test: "potassium", value: "3.9 mmol/L", takenOn: day("2026-03-02") },
  });
  await db.legCheck.create({
    data: { ...at, id: uuidv7(), checkedAt: day("2026-03-28T08:00:00Z"), present: ["cold-leg"], absent: [] },
  });
  await db.noticeShown.create({
    data: {
      ownerId,
      id: uuidv7(),
      ruleId: "S1",
      ruleVersion: 1,
      place: "entry",
      hiddenAt: day("2026-03-29"),
    },
  });
  const food = { name: "Powder", kind: "drink", basis: "serving", magnesiumMg: 61 };
  await db.ownFood.create({ data: { ownerId, id: uuidv7(), ...food } });
  await db.favouriteFood.create({ data: { ownerId, foodRef: "sr24:11457" } });
  const item = { name: "Oats", kind: "food", foodRef: null, quantity: 1, unit: "cup", grams: null };
  const amounts = {
    magnesiumMg: 61,
    potassiumMg: null,
    calciumMg: 0,
    sodiumMg: null,
    vitaminEMg: null,
    waterG: null,
  };
  await db.savedMeal.create({
    data: { ownerId, id: uuidv7(), name: "Breakfast", items: [{ ...item, ...amounts }] },
  });
  await db.watch.create({
    data: {
      ownerId,
      id: uuidv7(),
      what: "stretching",
      expects: "fewer",
      weeks: 12,
      lockedOn: day("2026-03-01"),
    },
  });
  const plan = { what: "stretching", blockWeeks: 1, pairs: 3, worth: 67, seed: 4711, salt: "a".repeat(32) };
  await db.experiment.createMany({
    data: [
      { ownerId, id: over, ...plan, startsOn: day("2026-01-05"), stoppedOn: day("2026-02-01") },
      { ownerId, id: running, ...plan, startsOn: day("2026-11-23") },
    ],
  });
  for (const experimentId of [over, running]) {
    await db.experimentDay.create({ data: { ownerId, experimentId, day: day("2026-11-24"), done: true } });
    await db.experimentPause.create({ data: { ownerId, experimentId, pausedOn: day("2026-11-25") } });
  }
  const shared = { ownerId, fromNight: day("2026-01-01"), toNight: day("2026-02-01"), parts: ["medicines"] };
  for (const [id, revokedAt] of [
    [share, day("2026-02-03")],
    [alive, null],
  ] as const)
    await db.share.create({
      data: {
        ...shared,
        id,
        tokenHash: randomBytes(32),
        label: "GP",
        expiresAt: day("2027-02-08"),
        revokedAt,
      },
    });
  await db.shareView.create({ data: { ownerId, id: uuidv7(), shareId: share, openedAt: day("2026-02-02") } });
  await db.sharing.create({ data: { ownerId, id: share, day: day("2026-02-01"), label: "GP" } });
  await db.shareReply.create({
    data: { ownerId, shareId: share, ticks: "seen,bloods", words: "On Monday." },
  });
  await db.import.create({ data: { ownerId, id: uuidv7(), kind: "file", fileName: "a.csv", written: [] } });
  await db.reminders.upsert({
    where: { ownerId },
    create: { ...at, morningAt: "07:30", quietFrom: "22:00", quietTo: "07:00" },
    update: {},
  });
}

beforeAll(async () => {
  const names = ["America/New_York", timeZone, "America/Santiago"].map((name) => ({ name }));
  await db.timeZone.createMany({ data: names, skipDuplicates: true });
  owner = await insertSampleDiary(sampleDiary(civilDate("2026-11-21")), day("2026-11-22T15:00:00Z"));
  await writeBeside(owner);
  await db.person.update({
    where: { id: owner },
    data: { name: "Ada", birthYear: 1950, sex: "female", authority: "eu", glassMl: 300, nightStartHour: 10 },
  });
});

async function somebody(): Promise<AccountId> {
  const id = uuidv7();
  await db.person.create({ data: { id, timeZone } });
  return mintOwnerId(id);
}
const exported = async (of: AccountId) => JSON.parse(JSON.stringify(await findWholeDiary(of, today)));

describe("a whole diary on another account", () => {
  it("is every table but those that belong to a Charley, and none is empty in this test", async () => {
    const { tables } = await exported(owner);
    expect(
      Object.keys(ownedTables)
        .filter((name) => !diaryTables.some((one) => one === name))
        .sort(),
    ).toEqual(staying);
    const empty = diaryTables.filter((name) => tables[name].length === 0);
    expect(empty).toEqual([]);
  });

  it("is equal after export, import and export: entries, answers, experiments, shares, reminders, preferences", async () => {
    const before = await exported(owner);
    const other = await somebody();
    const told = await restoredDiary(other, JSON.stringify(before), { isDry: false });
    expect(told.skipped).toEqual([
      { line: expect.any(Number), reason: expect.stringContaining("It still runs") },
    ]);
    const after = await exported(other);
    const ofRunning = (row: { id?: string; experimentId?: string }) =>
      row.id === running || row.experimentId === running;
    const isSame = (row: { id?: string }) => row.id !== alive && !ofRunning(row);
    for (const table of diaryTables) {
      const rows = before.tables[table].filter(isSame).map((row: object) => ({ ...row, ownerId: other }));
      expect([table, after.tables[table].filter(isSame)]).toEqual([table, rows]);
    }
    const { id: _, email: __, timeZone: ___, createdAt: ____, updatedAt: _____, ...mine } = before.person;
    const chosen = [
      "name",
      "birthYear",
      "sex",
      "pregnancy",
      "authority",
      "glassMl",
      "units",
      "nightStartHour",
    ];
    for (const field of [...chosen, "dayStartHour", "usualMinimumEntries", "scheduledDoses"])
      expect([field, after.person[field]]).toEqual([field, mine[field]]);
  });

  it("changes nothing the second time, and leaves the preferences of a diary that is in use", async () => {
    const text = JSON.stringify(await exported(owner));
    const other = await somebody();
    await restoredDiary(other, text, { isDry: false });
    await db.person.update({ where: { id: other }, data: { glassMl: 150 } });
    const once = await exported(other);
    await restoredDiary(other, text, { isDry: false });
    expect(await exported(other)).toEqual(once);
  });

  it("lists what was shared and opens no door: a live link has ended here, and no secret comes out of a file", async () => {
    const whole = await exported(owner);
    const chosenHash = `\\x${"ab".repeat(32)}`;
    for (const row of whole.tables.Share) row.tokenHash = chosenHash;
    const other = await somebody();
    await restoredDiary(other, JSON.stringify(whole), { isDry: false });
    const shares = await db.share.findMany({ where: { ownerId: other } });
    expect(shares).toHaveLength(2);
    expect(shares.every(({ revokedAt }) => revokedAt !== null)).toBe(true);
    expect(shares.some(({ tokenHash }) => Buffer.from(tokenHash).toString("hex").startsWith("abab"))).toBe(
      false,
    );
  });

  it("hands out the draw of an experiment that is over, and not of one that runs", async () => {
    const { tables } = await exported(owner);
    const drawOf = (id: string) => tables.Experiment.find((row: { id: string }) => row.id === id);
    expect(drawOf(over)).toMatchObject({ seed: 4711, salt: "a".repeat(32) });
    expect(Object.keys(drawOf(running))).not.toEqual(expect.arrayContaining(["seed"]));
  });
});
