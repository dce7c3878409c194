import "server-only";
import type { CivilDate } from "#lib/base/time/civil-date";
import { type DateRange, datesIn, rangeOver } from "#lib/base/time/date-range";
import { instantOfDate } from "#lib/base/time/instant";
import { nightSummary } from "#lib/diary/nights/night-summary";
import { listNights, nightsIn } from "#lib/diary/nights/queries";
import type { Cramp } from "#lib/diary/nights/schema";
import { stillToCome } from "#lib/diary/nights/still-to-come";
import { type WrittenNights, writtenNights } from "#lib/diary/nights/written-nights";
import type { OwnerId } from "#lib/people/accounts/owner";
import { readBehind } from "./door";
import { type ApiContext, endpoint, json } from "./endpoint";
import { updateNights } from "./mutations";
import * as operations from "./operations";
import { problem } from "./problem";

const notYet = "Nothing is recorded ahead of its night.";

/** Each night of a range as a program gets it. */
function toldNights(range: DateRange, { cramps, records }: WrittenNights) {
  const crampsOf = new Map<CivilDate, Cramp[]>();
  for (const cramp of cramps) crampsOf.set(cramp.night, [...(crampsOf.get(cramp.night) ?? []), cramp]);
  const recordOf = new Map(records.map((record) => [record.night, record]));
  return datesIn(range).map((night) => ({
    night,
    ...nightSummary(recordOf.get(night) ?? null, crampsOf.get(night) ?? []),
    note: recordOf.get(night)?.note ?? null,
  }));
}

const storedNights = async (owner: OwnerId, range: DateRange) =>
  toldNights(range, await listNights(owner, range));

/** What of these nights is still to come, with the field each stands at. */
function aheadOf(nights: readonly { field: string; night: CivilDate }[], { person, now }: ApiContext) {
  const arrival = { ...person, now: instantOfDate(now) };
  return nights.flatMap(({ field, night }) => {
    const { night: message } = stillToCome({ timeZone: person.timeZone, night }, arrival);
    return message === undefined ? [] : [{ field, message }];
  });
}

export const putNight = endpoint(operations.putNight, async (owner, input, context) => {
  const ahead = aheadOf([{ field: "night", night: input.night }], context);
  if (ahead.length > 0) return problem(422, notYet, { errors: ahead });
  const isNew = await updateNights(owner, [input], context.person.timeZone);
  const [night] = await storedNights(owner, { from: input.night, to: input.night });
  return json(isNew ? 201 : 200, night);
});

export const postNights = endpoint(operations.postNights, async (owner, { nights }, context) => {
  const ahead = aheadOf(
    nights.map(({ night }, at) => ({ field: `nights.${at}.night`, night })),
    context,
  );
  if (ahead.length > 0) return problem(422, notYet, { errors: ahead });
  const isNew = await updateNights(owner, nights, context.person.timeZone);
  const [first, ...rest] = nights.map(({ night }) => ({ from: night, to: night }));
  const stored = first ? await storedNights(owner, rangeOver(first, ...rest)) : [];
  const byNight = new Map(stored.map((one) => [one.night, one]));
  return json(isNew ? 201 : 200, { nights: nights.map(({ night }) => byNight.get(night)) });
});

export const getNights = endpoint(
  operations.getNights,
  async (owner, range, { door }) => {
    const rows = await readBehind(door, owner, nightsIn(owner, range));
    return json(200, { range, nights: toldNights(range, writtenNights(rows)) });
  },
  { isOneStatement: true },
);
