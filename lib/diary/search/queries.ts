import "server-only";
import { type CivilDate, civilDateOfColumn } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import { crampOfRow } from "#lib/diary/nights/cramp-of-row";
import { factorWords } from "#lib/diary/nights/factor-words";
import { nightRecordOfRow } from "#lib/diary/nights/night-record-of-row";
import { muscleWords, sideWords } from "#lib/diary/nights/night-words";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { holdsAll, soughtWords } from "./found-words";
import type { Found, FoundInDiary } from "./schema";

/** Of each kind at most so many are told, the latest first. */
const mostFound = 25;
/** Rows of a kind that are looked at, the latest first: more than twenty years of nights. */
const mostLooked = 8_000;

/** What was found of a kind, and whether there were rows too old to have been looked at. */
type Looked = { readonly found: Found[]; readonly isCut: boolean };

/** All that was written of one night, with the words for what was ticked. */
type WrittenNight = { readonly night: CivilDate; readonly written: string[]; readonly ticked: string[] };

async function writtenNights(
  owner: OwnerId,
  most: number,
): Promise<{ written: WrittenNight[]; isCut: boolean }> {
  const latest = { where: { ownerId: owner, deletedAt: null }, take: most } as const;
  const nights = (await db.night.findMany({ ...latest, orderBy: { night: "desc" } })).map(nightRecordOfRow);
  const cramps = (
    await db.cramp.findMany({ ...latest, orderBy: [{ night: "desc" }, { onset: "asc" }, { id: "asc" }] })
  ).map(crampOfRow);
  const all = new Map<CivilDate, WrittenNight>();
  const of = (night: CivilDate): WrittenNight => {
    const known = all.get(night) ?? { night, written: [], ticked: [] };
    all.set(night, known);
    return known;
  };
  for (const { night, note, factors } of nights) {
    const one = of(night);
    if (note !== null) one.written.push(note);
    one.ticked.push(...factors.map(factorWords));
  }
  for (const { night, note, side, muscles } of cramps) {
    const one = of(night);
    if (note !== null) one.written.push(note);
    one.ticked.push(side === null ? "" : sideWords[side], ...muscles.map((muscle) => muscleWords[muscle]));
  }
  const written = [...all.values()].sort((a, b) => (a.night < b.night ? 1 : -1));
  return { written, isCut: nights.length === most || cramps.length === most };
}

async function foundNights(owner: OwnerId, sought: readonly string[], most: number): Promise<Looked> {
  const nights = await writtenNights(owner, most);
  const found = nights.written.flatMap(({ night, written, ticked }): Found[] => {
    const title = dateWords(night, { year: true });
    if (!holdsAll(sought, [title, ...written, ...ticked])) return [];
    const told = [...written, ...new Set(ticked.filter((words) => words !== ""))];
    return [{ kind: "night", key: night, title, text: told.join(" · ") || null, date: night }];
  });
  return { found, isCut: nights.isCut };
}

/** Foods by name, each once with the day it was had last, and those with the words in what was noted beside them. */
async function foundFoods(owner: OwnerId, sought: readonly string[], most: number): Promise<Looked> {
  const where = { ownerId: owner, deletedAt: null };
  const named = await db.dietEntry.groupBy({
    by: ["name"],
    where,
    _max: { day: true },
    orderBy: [{ _max: { day: "desc" } }, { name: "asc" }],
    take: most,
  });
  const noted = await db.dietEntry.findMany({
    // Sealed words are not sought by the database; that there are some, it knows.
    where: { ...where, NOT: { note: null } },
    orderBy: [{ day: "desc" }, { id: "desc" }],
    take: most,
  });
  const foods = named.flatMap(({ name, _max }): Found[] => {
    if (_max.day === null || !holdsAll(sought, [name])) return [];
    const date = civilDateOfColumn(_max.day);
    return [{ kind: "food", key: date, title: name, text: null, date }];
  });
  const beside = noted.flatMap(({ name, note, day }): Found[] => {
    if (!holdsAll(sought, [name, note]) || holdsAll(sought, [name])) return [];
    const date = civilDateOfColumn(day);
    return [{ kind: "food", key: date, title: name, text: note, date }];
  });
  const found = [...foods, ...beside].sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0));
  return { found, isCut: named.length === most || noted.length === most };
}

async function foundRemedies(owner: OwnerId, sought: readonly string[], most: number): Promise<Looked> {
  const remedies = await db.remedy.findMany({
    where: { ownerId: owner, deletedAt: null },
    include: { lines: { where: { deletedAt: null } } },
    orderBy: { createdAt: "desc" },
    take: most,
  });
  const found = remedies.flatMap(({ id, name, note, lines }): Found[] => {
    const written = [note, ...lines.map(({ reason }) => reason)].filter((words) => words !== null);
    if (!holdsAll(sought, [name, ...written])) return [];
    return [{ kind: "remedy", key: id, title: name, text: written.join(" · ") || null, date: null }];
  });
  return { found, isCut: remedies.length === most };
}

/**
 * Where all of the words stand in this person's own diary: in notes, nights, foods and remedies, also in what is sealed.
 *
 * @param most rows of a kind that are looked at, the latest first; where there may be older ones, `hasMore` says so
 */
export async function findInDiary(owner: OwnerId, query: string, most = mostLooked): Promise<FoundInDiary> {
  const sought = soughtWords(query);
  if (sought.length === 0) return { found: [], hasMore: false };
  // One after the other: a search must not take every connection to the database.
  const remedies = await foundRemedies(owner, sought, most);
  const foods = await foundFoods(owner, sought, most);
  const nights = await foundNights(owner, sought, most);
  const all = [nights, foods, remedies];
  return {
    found: all.flatMap(({ found }) => found.slice(0, mostFound)),
    hasMore: all.some(({ found, isCut }) => isCut || found.length > mostFound),
  };
}
