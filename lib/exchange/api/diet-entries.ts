import "server-only";
import { dayOf } from "#lib/base/time/day-of";
import { instantOfDate } from "#lib/base/time/instant";
import { listDietEntriesBetween } from "#lib/diary/diet/queries";
import { stillToCome } from "#lib/diary/nights/still-to-come";
import { columnsOf } from "#lib/knowledge/nutrients/amount-columns";
import { endpoint, json } from "./endpoint";
import { insertDietEntry } from "./mutations";
import * as operations from "./operations";
import { problem } from "./problem";

export const postDietEntry = endpoint(operations.postDietEntry, async (owner, input, { person, now }) => {
  const { id: given, consumedAt, timeZone, kind, name } = input;
  const { onset: message } = stillToCome(
    { timeZone, onset: consumedAt },
    { ...person, now: instantOfDate(now) },
  );
  if (message !== undefined)
    return problem(422, `consumedAt: ${message}`, { errors: [{ field: "consumedAt", message }] });
  const { id, status, current } = await insertDietEntry(owner, {
    id: given,
    body: {
      day: dayOf({ instant: consumedAt, timeZone, dayStartHour: person.dayStartHour }),
      consumedAt,
      timeZone,
      kind,
      name,
      foodRef: null,
      quantity: null,
      unit: null,
      grams: input.grams ?? null,
      ...columnsOf(input),
      mealId: null,
      note: input.note ?? null,
      source: "api",
    },
  });
  const stored = current?.body && { id, rev: current.rev, ...current.body };
  if (stored && status === "created") return json(201, stored);
  if (stored && status === "unchanged") return json(200, stored);
  if (status === "missing") return problem(404, "This id cannot be used. Leave it out, or send a new UUID.");
  return problem(409, "An entry with this id says something else, or was deleted.", { current: stored });
});

export const getDietEntries = endpoint(operations.getDietEntries, async (owner, range) =>
  json(200, { range, entries: await listDietEntriesBetween(owner, range) }),
);
