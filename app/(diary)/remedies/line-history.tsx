import { Button } from "#app/_ui/button";
import { holdsWords } from "#lib/diary/remedies/holds-words";
import { lineDates, lineWords } from "#lib/diary/remedies/line-words";
import type { RemedyLine } from "#lib/diary/remedies/schema";

type Props = {
  lines: readonly RemedyLine[];
  /** A day that was marked has a date and no dose */
  isChange: boolean;
  onCorrect: (line: RemedyLine) => void;
};

/** Every dose it had, the latest first. */
export function LineHistory({ lines, isChange, onCorrect }: Props) {
  return (
    <ul className="divide-y divide-line">
      {lines.toReversed().map((line) => {
        const amounts = holdsWords(line);
        return (
          <li key={line.id} className="flex flex-wrap items-center justify-between gap-3 py-3 first:pt-0">
            <div>
              {isChange ? null : <p className="font-semibold">{lineWords(line)}</p>}
              <p className="text-soft">{lineDates(line)}</p>
              {amounts ? <p className="text-soft">One dose holds {amounts}.</p> : null}
              {line.reason ? <p className="text-soft">{line.reason}</p> : null}
            </div>
            <Button variant="quiet" onClick={() => onCorrect(line)}>
              Correct<span className="sr-only">: {isChange ? lineDates(line) : lineWords(line)}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
