import type { CivilDate } from "#lib/base/time/civil-date";
import { isWithin } from "#lib/base/time/date-range";
import { letterOf } from "#lib/insight/figures/pictures/timeline";
import type { TrendReport } from "#lib/insight/trends/report";
import type { SummaryPart } from "./schema";
import type { Snapshot } from "./snapshot";

type Mark = Omit<Snapshot["marks"][number], "letter">;

/** The part without which a kind of remedy is not told of. */
const partOf = { medicine: "medicines", supplement: "supplements", habit: "tried", change: "tried" } as const;

/**
 * What began, ended or lay over the nights, lettered in order as on the screen. What belongs to a part that is off is not
 * among them and leaves no gap in the letters; clock changes are nobody's doing and are left to the screen.
 */
export function changeMarks(
  { marks, events, range }: Pick<TrendReport, "marks" | "events" | "range">,
  { parts, lastShared }: { parts: readonly SummaryPart[]; lastShared: CivilDate | null },
): Snapshot["marks"] {
  const remedies = marks
    .filter(({ kind }) => parts.includes(partOf[kind]))
    .map(
      ({ date, change, kind, name, strength }): Mark => ({ date, to: null, kind, change, name, strength }),
    );
  const others = events.flatMap(({ kind, name, from, to }): Mark[] => {
    if (kind !== "trip" && kind !== "experiment") return [];
    if (kind === "experiment" && !parts.includes("experiment")) return [];
    return [{ date: from, to: to > from ? to : null, kind, change: null, name: name ?? "", strength: null }];
  });
  const visits: Mark[] =
    lastShared !== null && isWithin(lastShared, range)
      ? [{ date: lastShared, to: null, kind: "visit", change: null, name: "", strength: null }]
      : [];
  return [...remedies, ...others, ...visits]
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((mark, at) => ({ letter: letterOf(at), ...mark }));
}
