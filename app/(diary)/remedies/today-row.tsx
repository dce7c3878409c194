import { WrittenByEach } from "#app/_device/written-by";
import { Button } from "#app/_ui/button";
import { Link } from "#app/_ui/link";
import { here } from "#app/_ui/open-in-place";
import type { DayOfRemedy } from "#lib/diary/remedies/doses-of-day";
import { lineWords } from "#lib/diary/remedies/line-words";
import type { Remedy } from "#lib/diary/remedies/schema";
import { amountWords } from "#lib/knowledge/nutrients/amount-text";
import { nutrientFacts, nutrients } from "#lib/knowledge/nutrients/nutrient";
import type { RemediesState } from "./use-remedies";

function counted({ scheduled, taken, extra }: DayOfRemedy): string {
  if (scheduled === 0) return taken === 0 ? "None today." : `${taken} today.`;
  const more = extra > 0 ? `, and ${extra} extra` : "";
  return `${taken - extra} of ${scheduled} ${scheduled === 1 ? "counts" : "count"} as taken today${more}.`;
}

/** Elemental amounts of what was taken; what no label told is left out, never shown as 0. */
function amounts({ amounts, taken }: DayOfRemedy): string | null {
  if (taken === 0) return null;
  const known = nutrients.flatMap((nutrient) => {
    const amount = amounts[nutrient];
    return amount === null || amount === 0
      ? []
      : [`${amountWords(nutrient, amount)} ${nutrientFacts[nutrient].name}`];
  });
  return known.length > 0 ? known.join(", ") : null;
}

type Props = { remedy: Remedy; day: DayOfRemedy; state: RemediesState };

/** One running remedy, what counts for today, and the taps. */
export function TodayRow({ remedy, day, state }: Props) {
  const { scheduledDoses } = state.view;
  const held = amounts(day);
  const tap = (status: "taken" | "skipped" | "extra") => () => void state.tap(remedy, status);
  const due = day.scheduled > 0 && day.taken - day.extra < day.scheduled;
  const canSkip = day.scheduled > 0 && day.skipped < day.scheduled;
  const name = <span className="sr-only"> {remedy.name}</span>;
  return (
    <li className="py-4 first:pt-0 last:pb-0">
      <Link
        {...here(`/remedies/${remedy.id}`)}
        className="inline-flex min-h-target items-center font-semibold"
      >
        {remedy.name}
      </Link>
      <p className="text-soft">{lineWords(day.line)}</p>
      <p role="status">
        {counted(day)} {held ? `That is ${held}.` : null}
      </p>
      <WrittenByEach
        entity="dose"
        entries={state.tapsOf(remedy).map(({ id, rev }) => ({ entryKey: id, rev }))}
      />
      <div className="mt-2 flex flex-wrap gap-3">
        {day.scheduled === 0 || (scheduledDoses === "tap" && due) ? (
          <Button variant="quiet" onClick={tap("taken")}>
            Took one{name}
          </Button>
        ) : null}
        {canSkip && scheduledDoses === "taken" ? (
          <Button variant="quiet" onClick={tap("skipped")}>
            Skipped one{name}
          </Button>
        ) : null}
        {day.skipped > 0 ? (
          <Button variant="quiet" onClick={() => void state.takeBack(remedy, "skipped")}>
            Not skipped after all{name}
          </Button>
        ) : null}
        {day.scheduled > 0 ? (
          <Button variant="quiet" onClick={tap("extra")}>
            One extra{name}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
