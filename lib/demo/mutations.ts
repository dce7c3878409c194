import "server-only";
import { v7 as uuidv7 } from "uuid";
import { mintOwnerId, type OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import { columnOfCivilDate } from "#lib/time/civil-date";
import { dateOfInstant, type Instant } from "#lib/time/instant";
import type { SampleDiary } from "./sample-diary";

const sampleHours = 24;

const moment = (instant: Instant | null) => instant && dateOfInstant(instant);

/** Every row of the sample as its table wants it: a table a statement, because 1,500 single writes would keep her waiting. */
function rowsOf(owner: OwnerId, diary: SampleDiary) {
  const ownerId = owner;
  return {
    cramps: diary.cramps.map(({ id, body }) => ({
      ...body,
      ownerId,
      id,
      night: columnOfCivilDate(body.night),
      onset: moment(body.onset),
    })),
    nights: diary.nights.map(({ night, body }) => ({ ...body, ownerId, night: columnOfCivilDate(night) })),
    dietEntries: diary.dietEntries.map(({ id, body }) => ({
      ...body,
      ownerId,
      id,
      day: columnOfCivilDate(body.day),
      consumedAt: moment(body.consumedAt),
    })),
    dietDays: diary.dietDays.map(({ day, complete }) => ({ ownerId, day: columnOfCivilDate(day), complete })),
    remedies: diary.remedies.map(({ id, name, kind, form }) => ({ ownerId, id, name, kind, form })),
    lines: diary.remedies.map(({ id, line }) => ({
      ...line,
      ownerId,
      remedyId: id,
      startedOn: columnOfCivilDate(line.startedOn),
      stoppedOn: line.stoppedOn && columnOfCivilDate(line.stoppedOn),
    })),
    doses: diary.doses.map(({ id, body }) => ({
      ...body,
      ownerId,
      id,
      day: columnOfCivilDate(body.day),
      takenAt: moment(body.takenAt),
    })),
    conditions: diary.conditions.map((condition) => ({ ...condition, ownerId })),
  };
}

/** Makes a person without an e-mail address who has this diary, all of it or none, and who is gone after a day. */
export async function insertSampleDiary(diary: SampleDiary, now: Date): Promise<OwnerId> {
  const owner = mintOwnerId(uuidv7());
  const rows = rowsOf(owner, diary);
  const demoExpiresAt = new Date(now.getTime() + sampleHours * 3_600_000);
  await db.$transaction(
    async (tx) => {
      await tx.person.create({ data: { ...diary.profile, id: owner, demoExpiresAt } });
      await tx.cramp.createMany({ data: rows.cramps });
      await tx.night.createMany({ data: rows.nights });
      await tx.dietEntry.createMany({ data: rows.dietEntries });
      await tx.dietDay.createMany({ data: rows.dietDays });
      await tx.remedy.createMany({ data: rows.remedies });
      await tx.remedyLine.createMany({ data: rows.lines });
      await tx.dose.createMany({ data: rows.doses });
      await tx.condition.createMany({ data: rows.conditions });
    },
    // Usually under half a second; a small box with much to do may take its time.
    { timeout: 60_000, maxWait: 20_000 },
  );
  return owner;
}
