import "server-only";
import { randomBytes, randomInt } from "node:crypto";
import { type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { NewExperiment } from "./schema";
import type { StopReason } from "./stop-reasons";

const seeds = 2 ** 31 - 1;

/**
 * Begins an experiment and draws its order, once however often it is sent. False where another one still runs on the day
 * before it begins: of two begun at once on two devices, one is.
 */
export async function insertExperiment(
  owner: AccountId,
  { id, what, own, turnNights, pairs, outcome, worth }: NewExperiment,
  { startsOn, promised }: { startsOn: CivilDate; promised: number | null },
): Promise<boolean> {
  const begins = columnOfCivilDate(startsOn);
  const draw = { seed: randomInt(seeds), salt: randomBytes(16).toString("hex") };
  const blockWeeks = turnNights === 1 ? null : turnNights / 7;
  const plan = { what, own, blockWeeks, pairs, outcome, worth, promised };
  const data = [{ ownerId: owner, id, ...plan, ...draw, startsOn: begins }];
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "Person" WHERE id = ${owner}::uuid FOR UPDATE`;
    const running = await tx.$queryRaw<unknown[]>`
      SELECT FROM "Experiment" WHERE "ownerId" = ${owner}::uuid AND id <> ${id}::uuid AND "stoppedOn" IS NULL
        AND "startsOn" + 2 * COALESCE(7 * "blockWeeks", 1) * pairs >= ${begins}::date`;
    if (running.length > 0) return false;
    await tx.experiment.createMany({ data, skipDuplicates: true });
    return true;
  });
}

/** Ends it before its time, with the reason if the person gives one; whether there was one running. */
export async function updateExperimentStopped(
  owner: AccountId,
  { id, on, why }: { id: string; on: CivilDate; why: StopReason | null },
): Promise<boolean> {
  const where = { ownerId: owner, id, stoppedOn: null };
  const data = { stoppedOn: columnOfCivilDate(on), stopReason: why };
  return (await db.experiment.updateMany({ where, data })).count === 1;
}

/** Begins a pause on a day, or ends the one that goes on: that day asks again. Whether there is such an experiment. */
export async function updatePaused(
  owner: AccountId,
  { id, paused, on }: { id: string; paused: boolean; on: CivilDate },
): Promise<boolean> {
  const known = await db.experiment.count({ where: { ownerId: owner, id, stoppedOn: null } });
  if (known === 0) return false;
  const open = { ownerId: owner, experimentId: id, resumedOn: null };
  if (!paused) {
    await db.experimentPause.updateMany({ where: open, data: { resumedOn: columnOfCivilDate(on) } });
  } else if ((await db.experimentPause.count({ where: open })) === 0) {
    const key = { ownerId: owner, experimentId: id, pausedOn: columnOfCivilDate(on) };
    await db.experimentPause.upsert({
      where: { ownerId_experimentId_pausedOn: key },
      create: key,
      update: { resumedOn: null },
    });
  }
  return true;
}
