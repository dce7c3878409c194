import "server-only";
import { v7 as uuidv7 } from "uuid";
import { instantOfDate } from "#lib/base/time/instant";
import { insertRows } from "#lib/exchange/transfer/mutations";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { SampleDiary } from "./sample-diary";

const sampleHours = 24;

type Rows = Parameters<typeof insertRows>[2];

/** Every row of the sample as its table holds it. A remedy stands before its lines and doses, which hang on it. */
function rowsOf(diary: SampleDiary, now: Date): Rows[] {
  const written = instantOfDate(now);
  const first = { rev: 1, createdAt: written, updatedAt: written };
  return [
    { table: "Cramp", rows: diary.cramps.map(({ id, body }) => ({ ...first, ...body, id })) },
    { table: "Night", rows: diary.nights.map(({ night, body }) => ({ ...first, ...body, night })) },
    { table: "DietEntry", rows: diary.dietEntries.map(({ id, body }) => ({ ...first, ...body, id })) },
    { table: "DietDay", rows: diary.dietDays.map((day) => ({ ...first, ...day })) },
    { table: "Remedy", rows: diary.remedies.map(({ line: _, ...remedy }) => ({ ...first, ...remedy })) },
    {
      table: "RemedyLine",
      rows: diary.remedies.map(({ id, line }) => ({ ...first, ...line, remedyId: id })),
    },
    { table: "Dose", rows: diary.doses.map(({ id, body }) => ({ ...first, ...body, id })) },
    { table: "Condition", rows: diary.conditions.map((condition) => ({ ...first, ...condition })) },
  ];
}

/** Makes a person without an e-mail address who has this diary, all of it or none, and who is gone after a day. */
export async function insertSampleDiary(diary: SampleDiary, now: Date): Promise<AccountId> {
  const owner = mintOwnerId(uuidv7());
  const demoExpiresAt = new Date(now.getTime() + sampleHours * 3_600_000);
  await db.$transaction(
    async (tx) => {
      await tx.person.create({ data: { ...diary.profile, id: owner, demoExpiresAt } });
      for (const rows of rowsOf(diary, now)) await insertRows(tx, owner, rows);
    },
    // Usually under half a second; a small box with much to do may take its time.
    { timeout: 60_000, maxWait: 20_000 },
  );
  return owner;
}
