import { Disclosure } from "#app/_ui/disclosure";
import { timelineKey } from "#lib/trends/pictures/timeline";
import type { TrendReport } from "#lib/trends/report";

type Props = {
  report: TrendReport;
  /** The words behind a tap, where they have been told already further up the page. */
  isFolded?: boolean;
};

/** What the letters above a picture stand for. */
export function MarkKey({ report, isFolded = false }: Props) {
  const key = timelineKey(report);
  if (key.length === 0) return null;
  const list = (
    <ul className="mt-3 space-y-1 text-sm">
      {key.map(({ letter, words }) => (
        <li key={words}>
          <strong aria-hidden={letter === null}>{letter ?? "▽"}</strong> {words}
        </li>
      ))}
    </ul>
  );
  return isFolded ? (
    <Disclosure summary="What the letters mean" className="mt-1 text-sm">
      {list}
    </Disclosure>
  ) : (
    list
  );
}
