import "server-only";
import { instantOfDate } from "#lib/base/time/instant";
import { nightOf } from "#lib/base/time/night-of";
import { crampOfRow } from "#lib/diary/nights/cramp-of-row";
import { crampsIn } from "#lib/diary/nights/queries";
import { stillToCome } from "#lib/diary/nights/still-to-come";
import { readBehind } from "./door";
import { endpoint, json } from "./endpoint";
import { insertCramp } from "./mutations";
import * as operations from "./operations";
import { problem } from "./problem";

export const postCramp = endpoint(
  operations.postCramp,
  async (owner, input, { person, now, door }) => {
    const { id: given, onset, timeZone } = input;
    const { onset: message } = stillToCome({ timeZone, onset }, { ...person, now: instantOfDate(now) });
    if (message !== undefined)
      return problem(422, `onset: ${message}`, { errors: [{ field: "onset", message }] });
    const night = nightOf({ instant: onset, timeZone, nightStartHour: person.nightStartHour });
    const { id, status, current } = await insertCramp(
      owner,
      {
        id: given,
        body: {
          night,
          onset,
          timeZone,
          durationSeconds: input.durationSeconds ?? null,
          running: false,
          pain: input.pain ?? null,
          side: input.side ?? null,
          muscles: input.muscles ?? [],
          wokeMe: input.wokeMe ?? null,
          relief: [],
          reliefHelped: null,
          note: input.note ?? null,
          source: "api",
        },
      },
      door,
    );
    const stored = current?.body && { id, rev: current.rev, ...current.body };
    if (stored && status === "created") return json(201, stored);
    if (stored && status === "unchanged") return json(200, stored);
    if (status === "missing")
      return problem(404, "This id cannot be used. Leave it out, or send a new UUID.");
    return problem(409, "A cramp with this id says something else, or was deleted.", { current: stored });
  },
  { isOneStatement: true },
);

export const getCramps = endpoint(
  operations.getCramps,
  async (owner, range, { door }) => {
    const { cramps } = await readBehind(door, owner, { cramps: crampsIn(owner, range) });
    return json(200, { range, cramps: cramps.map(crampOfRow) });
  },
  { isOneStatement: true },
);
