"use client";

import { useMemo, useState } from "react";
import { OnceRead } from "#app/_nights/once-read";
import { useNights } from "#app/_nights/use-nights";
import { Button } from "#app/_ui/button";
import { Link } from "#app/_ui/link";
import { PageHeader } from "#app/_ui/page-header";
import type { getNights } from "#lib/nights/actions";
import { type NightItem, recordedWords } from "#lib/nights/night-list";
import { nightWords } from "#lib/nights/night-words";
import type { CivilDate } from "#lib/time/civil-date";
import { dateWords } from "#lib/time/lived-time";
import { monthOf, monthWeeks } from "#lib/time/month-weeks";

type Loaded = Extract<Awaited<ReturnType<typeof getNights>>, { ok: true }>["value"];

const monthsShown = [0, -1, -2];
const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const shapes = { cramps: "shape-cramp", none: "shape-none", "not-recorded": "shape-unknown" } as const;

/** Three months at a glance: each night's state by its shape, and the worst pain as a number. */
export function CalendarView({ current, initial }: { current: CivilDate; initial: Loaded | null }) {
  const [back, setBack] = useState(0);
  const range = useMemo(
    () => ({ from: monthOf(current, back - 2).from, to: monthOf(current, back).to }),
    [current, back],
  );
  const nights = useNights(range, initial);
  const { items } = nights;
  const past = items.filter(({ night }) => night <= current);
  return (
    <>
      <PageHeader title="Calendar" sentence={nights.isRead ? recordedWords(past) : undefined}>
        <Button variant="quiet" onClick={() => setBack(back - 3)}>
          Earlier
        </Button>
        <Button variant="quiet" onClick={() => setBack(back + 3)} disabled={back >= 0}>
          Later
        </Button>
      </PageHeader>
      <ul className="mb-6 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="size-3.5 shape-cramp" /> cramps, with the worst pain
        </li>
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="size-3.5 shape-none" /> none
        </li>
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="size-3.5 shape-unknown" /> not recorded
        </li>
      </ul>
      <OnceRead nights={nights}>
        <div className="grid items-start gap-8 lg:grid-cols-2">
          {monthsShown.map((months) => {
            const month = monthOf(current, back + months);
            return <Month key={month.from} month={month} items={items} current={current} />;
          })}
        </div>
      </OnceRead>
    </>
  );
}

function Month({
  month,
  items,
  current,
}: {
  month: ReturnType<typeof monthOf>;
  items: readonly NightItem[];
  current: CivilDate;
}) {
  const [, , name, year] = dateWords(month.from, { year: true }).split(" ");
  const byNight = new Map(items.map((item) => [item.night, item]));
  return (
    <table className="w-full table-fixed border-collapse">
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
                {night ? <Night night={night} item={byNight.get(night)} isFuture={night > current} /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Night({
  night,
  item,
  isFuture,
}: {
  night: CivilDate;
  item: NightItem | undefined;
  isFuture: boolean;
}) {
  const day = Number(night.slice(8));
  if (isFuture || !item) {
    return <span className="flex min-h-14 items-start justify-center pt-1 text-sm text-soft">{day}</span>;
  }
  const { summary } = item;
  return (
    <Link
      href={`/diary/${night}`}
      prefetch={false}
      className="flex min-h-14 flex-col items-center justify-between rounded-md border border-line bg-raised py-1 text-ink no-underline hover:border-ink"
    >
      <span className="sr-only">
        {dateWords(night)}: {nightWords(summary)}
      </span>
      <span aria-hidden="true" className="text-sm">
        {day}
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
