import { ChevronLeft, ChevronRight } from "lucide-react";
import { LinkButton } from "#app/_ui/link-button";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";

/** A day back, a day on, and back to today. There is nothing to write down for a day that has not come. */
export function DayNavigation({ day, today }: { day: CivilDate; today: CivilDate }) {
  const before = addDays(day, -1);
  const after = addDays(day, 1);
  return (
    <nav aria-label="Days" className="flex flex-wrap gap-3">
      <LinkButton href={`/diet/${before}`}>
        <ChevronLeft aria-hidden="true" className="size-5" />
        {dateWords(before)}
      </LinkButton>
      {day < today ? (
        <>
          <LinkButton href={after === today ? "/diet" : `/diet/${after}`}>
            {after === today ? "Today" : dateWords(after)}
            <ChevronRight aria-hidden="true" className="size-5" />
          </LinkButton>
          {after < today ? <LinkButton href="/diet">Today</LinkButton> : null}
        </>
      ) : null}
    </nav>
  );
}
