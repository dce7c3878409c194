import { timelineKey } from "#lib/insight/figures/pictures/timeline";
import type { TrendReport } from "#lib/insight/trends/report";

/** What the letters above a picture stand for. */
export function MarkKey({ report }: { report: TrendReport }) {
  const key = timelineKey(report);
  if (key.length === 0) return null;
  return (
    <ul className="mt-3 space-y-1 text-sm">
      {key.map(({ letter, words }) => (
        <li key={words}>
          <strong aria-hidden={letter === null}>{letter ?? "▽"}</strong> {words}
        </li>
      ))}
    </ul>
  );
}
