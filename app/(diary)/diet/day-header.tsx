import { ChevronLeft, ChevronRight } from "lucide-react";
import { Link } from "#app/_ui/link";
import { LinkButton } from "#app/_ui/link-button";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";

type Props = { day: CivilDate; today: CivilDate; sentence: string };

const arrow = "min-w-target px-2";

/**
 * The day between a step back and a step on, and the way back to today from further off. There is nothing to write down for
 * a day that has not come.
 */
export function DayHeader({ day, today, sentence }: Props) {
  const before = addDays(day, -1);
  const after = addDays(day, 1);
  return (
    <header className="mb-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h1 className="text-lg lg:text-xl">
          {day === today ? `Today, ${dateWords(day)}` : dateWords(day, { year: true })}
        </h1>
        <nav aria-label="Days" className="flex gap-2">
          <LinkButton href={`/diet/${before}`} aria-label={dateWords(before)} className={arrow}>
            <ChevronLeft aria-hidden="true" className="size-5" />
          </LinkButton>
          {day < today ? (
            <LinkButton
              href={after === today ? "/diet" : `/diet/${after}`}
              aria-label={after === today ? "Today" : dateWords(after)}
              className={arrow}
            >
              <ChevronRight aria-hidden="true" className="size-5" />
            </LinkButton>
          ) : null}
        </nav>
      </div>
      <p className="text-soft">
        {sentence}{" "}
        {after < today ? (
          <Link href="/diet" className="inline-flex min-h-target items-center">
            Back to today
          </Link>
        ) : null}
      </p>
    </header>
  );
}
