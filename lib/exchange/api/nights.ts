import "server-only";
import type { CivilDate } from "#lib/base/time/civil-date";
import { type DateRange, datesIn } from "#lib/base/time/date-range";
import { nightSummary } from "#lib/diary/nights/night-summary";
import { listCramps, listNightRecords } from "#lib/diary/nights/queries";
import type { Cramp } from "#lib/diary/nights/schema";
import type { OwnerId } from "#lib/people/accounts/owner";
import { endpoint, json } from "./endpoint";
import { updateNight } from "./mutations";
import * as operations from "./operations";

async function nightsIn(owner: OwnerId, range: DateRange) {
  const [cramps, { records }] = await Promise.all([listCramps(owner, range), listNightRecords(owner, range)]);
  const crampsOf = new Map<CivilDate, Cramp[]>();
  for (const cramp of cramps) crampsOf.set(cramp.night, [...(crampsOf.get(cramp.night) ?? []), cramp]);
  const recordOf = new Map(records.map((record) => [record.night, record]));
  return datesIn(range).map((night) => ({
    night,
    ...nightSummary(recordOf.get(night) ?? null, crampsOf.get(night) ?? []),
  }));
}

export const putNight = endpoint(operations.putNight, async (owner, input, { person }) => {
  const isNew = await updateNight(owner, input, person.timeZone);
  const [night] = await nightsIn(owner, { from: input.night, to: input.night });
  return json(isNew ? 201 : 200, night);
});

export const getNights = endpoint(operations.getNights, async (owner, range) =>
  json(200, { range, nights: await nightsIn(owner, range) }),
);
