import "server-only";
import type { z } from "zod";
import type { CivilDate } from "#lib/base/time/civil-date";
import { dayOf } from "#lib/base/time/day-of";
import { instantOfDate } from "#lib/base/time/instant";
import { dietEntryOfRow } from "#lib/diary/diet/entry-of-row";
import { dietEntriesIn } from "#lib/diary/diet/queries";
import type { DietEntryBody } from "#lib/diary/diet/schema";
import { stillToCome } from "#lib/diary/nights/still-to-come";
import { amountsOfColumns, columnsOf } from "#lib/knowledge/nutrients/amount-columns";
import { isWhollyUnknown } from "#lib/knowledge/nutrients/amounts";
import type { SignedInPerson } from "#lib/people/accounts/queries";
import { readBehind } from "./door";
import { endpoint, json } from "./endpoint";
import { insertDietEntry } from "./mutations";
import * as operations from "./operations";
import { problem } from "./problem";
import { readLines, understoodLine } from "./read-lines";

type Input = z.output<typeof operations.postDietEntry.input>;

/**
 * What the tables say of the name, where the diet box would be sure of food and amount both; nothing where it would ask. A
 * supplement's name is no food.
 */
async function figuresOf({ name, grams, kind }: Input, day: CivilDate, person: SignedInPerson) {
  const text = grams ? `${grams} g ${name}` : name;
  const [read, ...more] = kind === "supplement" ? [] : await readLines(person, text, day);
  if (read === undefined || more.length > 0) return null;
  const { understood, food, intake } = understoodLine(read);
  const [best] = read.choices;
  if (understood !== "exact" || food.kind === "supplement" || !best) return null;
  const { quantity, unit } = best.amount;
  return quantity > 0 ? { ...intake, foodRef: food.ref, quantity, unit } : null;
}

/** What was sent as an entry. Amounts that were sent are kept as they are; only an entry without any is looked up. */
async function bodyOf(input: Input, person: SignedInPerson): Promise<DietEntryBody> {
  const { consumedAt, timeZone, kind, name, note = null, grams = null } = input;
  const day = dayOf({ instant: consumedAt, timeZone, dayStartHour: person.dayStartHour });
  const said = columnsOf(input);
  const known = isWhollyUnknown(amountsOfColumns(said)) ? await figuresOf(input, day, person) : null;
  const figures = known ?? { foodRef: null, quantity: null, unit: null, grams, ...said };
  return { day, consumedAt, timeZone, kind, name, ...figures, mealId: null, note, source: "api" };
}

/**
 * Whether the entry is what an earlier sending of the same was made into. Its figures may be others by now, where our tables
 * or the person's own foods have changed: only what was sent is compared.
 */
function wasMadeFrom(input: Input, body: DietEntryBody): boolean {
  const sent = ["timeZone", "kind", "name"] as const;
  return (
    isWhollyUnknown(amountsOfColumns(columnsOf(input))) &&
    body.source === "api" &&
    Date.parse(body.consumedAt ?? "") === Date.parse(input.consumedAt) &&
    sent.every((part) => body[part] === input[part]) &&
    body.note === (input.note ?? null) &&
    (input.grams === undefined || input.grams === null || input.grams === body.grams)
  );
}

export const postDietEntry = endpoint(
  operations.postDietEntry,
  async (owner, input, { person, now, door }) => {
    const { id: given, consumedAt, timeZone } = input;
    const { onset: message } = stillToCome(
      { timeZone, onset: consumedAt },
      { ...person, now: instantOfDate(now) },
    );
    if (message !== undefined)
      return problem(422, `consumedAt: ${message}`, { errors: [{ field: "consumedAt", message }] });
    const body = await bodyOf(input, person);
    const { id, status, current } = await insertDietEntry(owner, { id: given, body }, door);
    const stored = current?.body && { id, rev: current.rev, ...current.body };
    if (stored && status === "created") return json(201, stored);
    const isResent = current?.rev === 1 && current.body !== null && wasMadeFrom(input, current.body);
    if (stored && (status === "unchanged" || isResent)) return json(200, stored);
    if (status === "missing")
      return problem(404, "This id cannot be used. Leave it out, or send a new UUID.");
    return problem(409, "An entry with this id says something else, or was deleted.", { current: stored });
  },
  { isOneStatement: true },
);

export const getDietEntries = endpoint(
  operations.getDietEntries,
  async (owner, range, { door }) => {
    const { entries } = await readBehind(door, owner, { entries: dietEntriesIn(owner, range) });
    return json(200, { range, entries: entries.map(dietEntryOfRow) });
  },
  { isOneStatement: true },
);
