import "server-only";
import { v5 } from "uuid";
import { civilDateOfColumn, columnOfCivilDate } from "#lib/base/time/civil-date";
import { dietEntryOfRow } from "#lib/diary/diet/entry-of-row";
import { crampOfRow } from "#lib/diary/nights/cramp-of-row";
import { nightRecordOfRow } from "#lib/diary/nights/night-record-of-row";
import { doseOfRow } from "#lib/diary/remedies/dose-of-row";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { Held } from "./planned-import";
import type { BoundEntry } from "./proposed-bodies";

type Stored = { readonly rev: number; readonly deletedAt: Date | null; readonly source?: string };
/** What the diary holds, by kind and key; and what stands in it of the same moment and name under another key. */
export type HeldEntries = {
  readonly byKey: ReadonlyMap<string, Held>;
  readonly alike: ReadonlyMap<string, string[]>;
  readonly nightsWithCramps: ReadonlySet<string>;
  readonly quietNights: ReadonlySet<string>;
};

const held = ({ rev, deletedAt, source }: Stored, body: object): Held => ({
  rev,
  body: deletedAt ? null : body,
  isImported: source === "import",
});
const bodyOf = <Entry extends { id: string; rev: number }>({ id: _, rev: __, ...body }: Entry) => body;

/** What tells a food of a day from another: when it was had, and its name. */
export const likeness = (body: {
  readonly day: string;
  readonly consumedAt: string | null;
  readonly name: string;
}) => `${body.day} ${body.consumedAt ?? ""} ${body.name.toLowerCase()}`;

/** The key of an entry that is added beside another: the same however often the file comes, and another for other words. */
export const besideKey = (owner: AccountId, { key, body }: Pick<BoundEntry, "key" | "body">): string =>
  v5(JSON.stringify([key, "beside", body]), owner);

async function heldNights(owner: AccountId, entries: readonly BoundEntry[]) {
  const nights = [
    ...new Set(
      entries.flatMap((entry) =>
        entry.entity === "night" ? [entry.night] : entry.entity === "cramp" ? [entry.body.night] : [],
      ),
    ),
  ].map(columnOfCivilDate);
  if (nights.length === 0) return { records: [], cramps: [] };
  const where = { ownerId: owner, night: { in: nights } };
  const [records, cramps] = await Promise.all([db.night.findMany({ where }), db.cramp.findMany({ where })]);
  return { records, cramps };
}

async function heldFoods(owner: AccountId, entries: readonly BoundEntry[]) {
  const days = [
    ...new Set(entries.flatMap((entry) => (entry.entity === "diet-entry" ? [entry.body.day] : []))),
  ].map(columnOfCivilDate);
  return days.length === 0 ? [] : db.dietEntry.findMany({ where: { ownerId: owner, day: { in: days } } });
}

/** All that the diary holds of the nights, days and doses of a file. */
export async function heldEntries(owner: AccountId, entries: readonly BoundEntry[]): Promise<HeldEntries> {
  const id = (entity: BoundEntry["entity"]) => {
    const keys = entries.flatMap((entry) =>
      entry.entity === entity ? [entry.key, besideKey(owner, entry)] : [],
    );
    return { ownerId: owner, id: { in: keys } };
  };
  const [{ records, cramps }, others, foods, doses, remedies] = await Promise.all([
    heldNights(owner, entries),
    db.cramp.findMany({ where: id("cramp") }),
    heldFoods(owner, entries),
    db.dose.findMany({ where: id("dose") }),
    db.remedy.findMany({ where: id("remedy") }),
  ]);
  const byKey = new Map<string, Held>();
  const alike = new Map<string, string[]>();
  for (const row of records) {
    const { night, rev: _, ...body } = nightRecordOfRow(row);
    byKey.set(`night ${night}`, held(row, body));
  }
  for (const row of [...others, ...cramps]) byKey.set(`cramp ${row.id}`, held(row, bodyOf(crampOfRow(row))));
  for (const row of doses) byKey.set(`dose ${row.id}`, held(row, bodyOf(doseOfRow(row))));
  for (const row of remedies) byKey.set(`remedy ${row.id}`, held(row, { name: row.name }));
  for (const row of foods) {
    const body = bodyOf(dietEntryOfRow(row));
    byKey.set(`diet-entry ${row.id}`, held(row, body));
    if (row.deletedAt === null) alike.set(likeness(body), [...(alike.get(likeness(body)) ?? []), row.id]);
  }
  const live = cramps.filter(({ deletedAt }) => deletedAt === null);
  return {
    byKey,
    alike,
    nightsWithCramps: new Set(live.map(({ night }) => civilDateOfColumn(night))),
    quietNights: new Set(
      records
        .filter(({ crampCount, deletedAt }) => crampCount === 0 && deletedAt === null)
        .map(({ night }) => civilDateOfColumn(night)),
    ),
  };
}

/** The remedies of the ledger by their name in small letters. */
export async function remediesByName(owner: AccountId): Promise<Map<string, string>> {
  const rows = await db.remedy.findMany({
    where: { ownerId: owner, deletedAt: null },
    select: { ownerId: true, id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [name.trim().toLowerCase(), id]));
}
