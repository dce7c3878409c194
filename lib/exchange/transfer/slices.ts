import type { CivilDate } from "#lib/base/time/civil-date";
import {
  dayTotalName,
  type Proposal,
  type ProposedCramp,
  type ProposedDose,
  type ProposedEntry,
  type ProposedNight,
  type Skipped,
} from "#lib/exchange/recognition/schema";
import { amountColumns } from "#lib/knowledge/nutrients/columns";
import { batches } from "./batches";

/** A food of a file with the food of our tables that it is taken for; null: its name alone is kept. */
export type FoundEntry = ProposedEntry & { readonly foodRef: string | null };
/** Some days of a file, whole: what is planned and written at once. */
export type Slice = {
  readonly nights: readonly ProposedNight[];
  readonly cramps: readonly ProposedCramp[];
  readonly entries: readonly FoundEntry[];
  readonly doses: readonly ProposedDose[];
};

/** The last day of a slice; null where nothing is in it. */
export function lastDayOf({ nights, cramps, entries, doses }: Slice): CivilDate | null {
  const days = [
    ...[...nights, ...cramps].map(({ night }) => night),
    ...[...entries, ...doses].map(({ date }) => date),
  ];
  return days.reduce<CivilDate | null>((last, day) => (last === null || day > last ? day : last), null);
}

const mostOfOneDay = 800;
const mostDays = 400;
/** As many names are looked up for one import; those after them are kept by their names. */
const mostNames = 500;

/** Whether a food says how much it was and nothing of what it holds: its figures may come from our tables. */
export const lacksFigures = (
  entry: Pick<ProposedEntry, "name" | "grams" | "quantity"> & Partial<ProposedEntry>,
): boolean =>
  amountColumns.every((column) => entry[column] == null) &&
  entry.name !== dayTotalName &&
  // Of Charley's own table what is not known is not known.
  entry.own === undefined &&
  ((entry.grams ?? 0) > 0 || entry.quantity !== null);

/** The names whose foods are to be looked up, each once, as they come. */
export const namesToFind = ({ entries }: Pick<Proposal, "entries">): string[] =>
  [...new Set(entries.filter(lacksFigures).map(({ name }) => name))].slice(0, mostNames);

type Day = { nights: ProposedNight[]; cramps: ProposedCramp[]; entries: FoundEntry[]; doses: ProposedDose[] };

/**
 * A proposal cut into stretches of whole days, the earliest first: what is told apart by its day is never in two of them, so
 * that planned one after the other they come to the same as at once. Of a day that holds more than any day does the rest is
 * left out with its reason.
 * @param refOf the food of our tables that a name is taken for
 */
export function slicesOf(
  { nights, cramps, entries, doses }: Pick<Proposal, "nights" | "cramps" | "entries" | "doses">,
  refOf: (name: string) => string | null,
): { slices: Slice[]; skipped: Skipped[] } {
  const days = new Map<string, Day>();
  const skipped: Skipped[] = [];
  const dayOf = (date: string): Day => {
    const day = days.get(date) ?? { nights: [], cramps: [], entries: [], doses: [] };
    days.set(date, day);
    return day;
  };
  const put = <Thing extends { readonly line: number }>(list: Thing[], thing: Thing) => {
    if (list.length < mostOfOneDay) list.push(thing);
    else skipped.push({ line: thing.line, reason: `More than ${mostOfOneDay} entries are of this day.` });
  };
  for (const night of nights) put(dayOf(night.night).nights, night);
  for (const cramp of cramps) put(dayOf(cramp.night).cramps, cramp);
  for (const entry of entries)
    put(dayOf(entry.date).entries, { ...entry, foodRef: lacksFigures(entry) ? refOf(entry.name) : null });
  for (const dose of doses) put(dayOf(dose.date).doses, dose);
  const inOrder = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
  const slices = batches(inOrder, mostDays).map((part) => ({
    nights: part.flatMap((day) => day.nights),
    cramps: part.flatMap((day) => day.cramps),
    entries: part.flatMap((day) => day.entries),
    doses: part.flatMap((day) => day.doses),
  }));
  return { slices, skipped };
}
