import { NightList } from "#app/_nights/night-list-view";
import { Card } from "#app/_ui/card";
import { classNames } from "#app/_ui/class-names";
import { Disclosure } from "#app/_ui/disclosure";
import { Link } from "#app/_ui/link";
import { dateWords } from "#lib/base/time/date-words";
import { type NightItem, nightsRecordedWords } from "#lib/diary/nights/night-list";
import { nightWords } from "#lib/diary/nights/night-words";

const shapes = { cramps: "shape-cramp", none: "shape-none", "not-recorded": "shape-unknown" } as const;

/**
 * Two weeks as one picture, one under the other so that the same weekdays stand in a column: a full disc with how many
 * cramps, a ring for none, dots for a night nobody spoke of. Each is the way to its night. Where letters are too large for
 * seven in a row, the weeks stand side by side.
 */
export function Fortnight({
  items,
  tonight,
}: {
  items: readonly NightItem[];
  tonight: readonly NightItem[];
}) {
  const [last] = items;
  return (
    <Card title={`The last ${items.length} nights`}>
      <ol className="grid grid-cols-7 gap-1 max-[22em]:grid-cols-4 max-[15em]:grid-flow-col max-[15em]:grid-cols-2 max-[15em]:grid-rows-7">
        {[...items].reverse().map((item) => (
          <li key={item.night}>
            <Night item={item} isLast={item === last} />
          </li>
        ))}
      </ol>
      <p className="mt-3">{nightsRecordedWords(items)}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4 text-sm text-soft">
        <li>
          <Sign shape="shape-cramp" /> number of cramps
        </li>
        <li>
          <Sign shape="shape-none" /> none
        </li>
        <li>
          <Sign shape="shape-unknown" /> not recorded
        </li>
      </ul>
      {tonight.length > 0 ? (
        <div className="mt-3">
          <NightList items={tonight} />
        </div>
      ) : null}
      <Disclosure summary="As a list" className="mt-2">
        <NightList items={items} />
      </Disclosure>
    </Card>
  );
}

function Sign({ shape }: { shape: string }) {
  return <span aria-hidden="true" className={`mr-1 inline-block size-3 ${shape}`} />;
}

function Night({ item: { night, summary }, isLast }: { item: NightItem; isLast: boolean }) {
  const [weekday, day] = dateWords(night).split(" ");
  return (
    <Link
      href={`/diary/${night}`}
      prefetch={false}
      className={classNames(
        "flex flex-col items-center gap-1 rounded-md border py-1.5 text-ink text-sm no-underline hover:bg-sunk",
        isLast ? "border-edge bg-sunk" : "border-transparent",
      )}
    >
      <span className="sr-only">
        {dateWords(night)}: {nightWords(summary)}
      </span>
      <span aria-hidden="true" className="text-soft">
        {weekday}
      </span>
      <span
        aria-hidden="true"
        className={`flex size-8 items-center justify-center font-semibold text-paper ${shapes[summary.state]}`}
      >
        {summary.state === "cramps" ? `${summary.count}${summary.countIsFloor ? "+" : ""}` : null}
      </span>
      <span aria-hidden="true" className={isLast ? "font-semibold" : undefined}>
        {day}
      </span>
    </Link>
  );
}
