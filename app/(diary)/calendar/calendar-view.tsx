"use client";

import { useMemo, useRef, useState } from "react";
import { KeptNote } from "#app/_device/kept-note";
import { OnceRead } from "#app/_nights/once-read";
import { useKeptNights } from "#app/_nights/use-kept-nights";
import { type Nights, type OpenedNights, useNights } from "#app/_nights/use-nights";
import { Button } from "#app/_ui/button";
import { PageHeader } from "#app/_ui/page-header";
import { calendarStep } from "#lib/base/time/calendar-step";
import type { CivilDate } from "#lib/base/time/civil-date";
import { isWithin } from "#lib/base/time/date-range";
import { monthOf } from "#lib/base/time/month-weeks";
import { nightsRecordedWords } from "#lib/diary/nights/night-list";
import type { ToldNights } from "#lib/diary/nights/told-nights";
import { MonthGrid, type Walk } from "./month-grid";

const monthsShown = [0, -1, -2];

type Props = {
  current: CivilDate;
  initial: ToldNights | null;
  /** How this device opened it by itself; null where the server sent it */
  opened?: OpenedNights | null;
};

/** Three months at a glance: each night's state by its shape, and the worst pain as a number. */
export function CalendarView({ current, initial, opened = null }: Props) {
  const [back, setBack] = useState(0);
  const range = useMemo(
    () => ({ from: monthOf(current, back - 2).from, to: monthOf(current, back).to }),
    [current, back],
  );
  const nights = useNights(range, initial, opened);
  const { items } = nights;
  const { asKept } = nights.reading;
  const past = items.filter(({ night }) => night <= current);
  const months = useRef<HTMLDivElement>(null);
  const walk = useWalk(
    { from: range.from, to: range.to < current ? range.to : current },
    (night) => months.current?.querySelector<HTMLElement>(`[data-night="${night}"]`) ?? null,
  );
  return (
    <>
      {back === 0 ? <KeepCalendar nights={nights} /> : null}
      {asKept ? <KeptNote readAt={asKept.readAt} /> : null}
      <PageHeader title="Calendar" sentence={nights.isRead ? nightsRecordedWords(past) : undefined}>
        <Button variant="quiet" onClick={() => setBack(back - 3)}>
          Earlier
        </Button>
        <Button variant="quiet" onClick={() => setBack(back + 3)} disabled={back >= 0}>
          Later
        </Button>
      </PageHeader>
      <Key />
      <OnceRead nights={nights}>
        <div ref={months} className="grid items-start gap-8 lg:grid-cols-2 print:grid-cols-2">
          {monthsShown.map((by) => {
            const month = monthOf(current, back + by);
            return <MonthGrid key={month.from} month={month} items={items} last={current} walk={walk} />;
          })}
        </div>
      </OnceRead>
    </>
  );
}

/** The months that open first are those that are kept. */
function KeepCalendar({ nights }: { nights: Nights }) {
  useKeptNights("calendar", nights);
  return null;
}

/**
 * The keyboard's way through the nights: one Tab leads to the night the person was on, the latest at first, the keys of a
 * calendar from night to night, and the next Tab past all of them.
 */
function useWalk(
  range: { from: CivilDate; to: CivilDate },
  linkOf: (night: CivilDate) => HTMLElement | null,
): Walk {
  const [reached, setReached] = useState(range.to);
  return {
    stop: isWithin(reached, range) ? reached : range.to,
    onFocus: setReached,
    onKeyDown: (event, night) => {
      // With one of these held down the key is the browser's or the screen reader's.
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const link = linkOf(calendarStep(night, event.key, range) ?? night);
      if (link === null || link === event.currentTarget) return;
      event.preventDefault();
      link.focus();
    },
  };
}

function Key() {
  return (
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
      <li className="text-soft print:hidden">
        Touch a night to see or change it.
        <span className="hidden lg:inline"> The arrow keys go from night to night.</span>
      </li>
    </ul>
  );
}
