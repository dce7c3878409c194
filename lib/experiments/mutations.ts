import "server-only";
import { randomInt } from "node:crypto";
import type { OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import { type CivilDate, columnOfCivilDate } from "#lib/time/civil-date";
import type { NewExperiment } from "./schema";

const seeds = 2 ** 31 - 1;

/** Begins an experiment and draws its order, once however often it is sent. */
export async function insertExperiment(
  owner: OwnerId,
  { id, what, blockWeeks, pairs }: NewExperiment,
  startsOn: CivilDate,
): Promise<void> {
  const data = [
    {
      ownerId: owner,
      id,
      what,
      blockWeeks,
      pairs,
      seed: randomInt(seeds),
      startsOn: columnOfCivilDate(startsOn),
    },
  ];
  await db.experiment.createMany({ data, skipDuplicates: true });
}

/** Ends it before its time; whether there was one running. */
export async function updateExperimentStopped(
  owner: OwnerId,
  { id, on }: { id: string; on: CivilDate },
): Promise<boolean> {
  const where = { ownerId: owner, id, stoppedOn: null };
  return (await db.experiment.updateMany({ where, data: { stoppedOn: columnOfCivilDate(on) } })).count === 1;
}

/** Writes whether a day was done as asked; a second answer replaces the first. Whether there is such an experiment. */
export async function insertCheck(
  owner: OwnerId,
  { id, day, done }: { id: string; day: CivilDate; done: boolean },
): Promise<boolean> {
  const known = await db.experiment.count({ where: { ownerId: owner, id, stoppedOn: null } });
  if (known === 0) return false;
  const key = { ownerId: owner, experimentId: id, day: columnOfCivilDate(day) };
  await db.experimentDay.upsert({
    where: { ownerId_experimentId_day: key },
    create: { ...key, done },
    update: { done },
  });
  return true;
}
