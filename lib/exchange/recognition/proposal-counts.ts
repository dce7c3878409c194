import type { Proposal } from "./schema";

/** What a proposal comes to: nights that get something said, cramps as counts or floors, entries, doses. */
export function proposalCounts({
  kind,
  rows,
  nights,
  cramps,
  entries,
  doses,
  skipped,
}: Pick<Proposal, "kind" | "rows" | "nights" | "cramps" | "entries" | "doses" | "skipped">) {
  const perNight = new Map<string, { said: number | null; single: number }>();
  const of = (night: string) => perNight.get(night) ?? { said: null, single: 0 };
  for (const { night, crampCount } of nights) perNight.set(night, { ...of(night), said: crampCount });
  for (const { night } of cramps) perNight.set(night, { ...of(night), single: of(night).single + 1 });
  const told = [...perNight.values()].filter(({ said, single }) => said !== null || single > 0);
  return {
    kind,
    rows,
    nights: told.length,
    cramps: told.reduce((sum, { said, single }) => sum + Math.max(said ?? 0, single), 0),
    entries: entries.length,
    doses: doses.length,
    skipped,
  };
}
