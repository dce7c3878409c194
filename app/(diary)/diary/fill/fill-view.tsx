"use client";

import { useState } from "react";
import { OnceRead } from "#app/_nights/once-read";
import { useNights } from "#app/_nights/use-nights";
import { Button } from "#app/_ui/button";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { TextField } from "#app/_ui/text-field";
import { useToast } from "#app/_ui/toast";
import { addDays, type CivilDate, parseCivilDate } from "#lib/base/time/civil-date";
import { countDates, type DateRange } from "#lib/base/time/date-range";
import { dateRangeWords } from "#lib/base/time/date-words";
import { nightsRecordedWords } from "#lib/diary/nights/night-list";
import { rangeWithNewEnd } from "#lib/diary/nights/range-with-new-end";
import type { ToldNights } from "#lib/diary/nights/told-nights";
import { FillGrid } from "./fill-grid";

const fortnight = 14;
const mostNights = 93;

/** A fortnight at once, typed from a sheet or from memory, in the order of the paper. */
export function FillView({ last, initial }: { last: CivilDate; initial: ToldNights | null }) {
  const [range, setRange] = useState<DateRange>({ from: addDays(last, 1 - fortnight), to: last });
  const nights = useNights(range, initial);
  const toast = useToast();
  const move = (by: number) => setRange({ from: addDays(range.from, by), to: addDays(range.to, by) });
  const isLatest = range.to >= last;

  const fillWithNone = () => {
    const blank = nights.items
      .filter(({ summary }) => summary.state === "not-recorded")
      .map(({ night }) => night);
    const undo = nights.changeAll(blank, { crampCount: 0 });
    toast.show({
      message: `${blank.length} nights now say “none”.`,
      action: { label: "Undo", onPress: undo },
    });
  };

  return (
    <>
      <PageHeader
        title="Fill in nights"
        up={{ href: "/diary", label: "Diary" }}
        sentence={nights.isRead ? nightsRecordedWords(nights.items) : undefined}
      >
        <LinkButton href="/paper">Print the same grid</LinkButton>
      </PageHeader>
      <p className="mb-4 max-w-read">
        0 cramps means there were none. Leave a night empty if you do not know: it stays open. Type along a
        night with Tab, or down a column with Enter; a block copied from a spreadsheet can be pasted. Each
        number is kept as you leave it.
      </p>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <Button variant="quiet" onClick={() => move(-countDates(range))}>
          Earlier
        </Button>
        <Button variant="quiet" onClick={() => move(countDates(range))} disabled={isLatest}>
          Later
        </Button>
        <p className="font-semibold">{dateRangeWords(range.from, range.to)}</p>
      </div>
      <OnceRead nights={nights}>
        <FillGrid nights={nights} />
        <div className="mt-4 flex flex-wrap items-center gap-3">
          {nights.items.some(({ summary }) => summary.state === "not-recorded") ? (
            <Button variant="quiet" onClick={fillWithNone}>
              The empty nights had none
            </Button>
          ) : null}
          <p role="status" className="text-soft">
            {nights.saved ?? ""}
          </p>
        </div>
      </OnceRead>
      <FreeRange range={range} last={last} onChange={setRange} />
    </>
  );
}

/** Any stretch of nights further back. */
function FreeRange({
  range,
  last,
  onChange,
}: {
  range: DateRange;
  last: CivilDate;
  onChange: (range: DateRange) => void;
}) {
  const move = (chosen: Parameters<typeof rangeWithNewEnd>[1]) =>
    onChange(rangeWithNewEnd(range, chosen, { latest: last, most: mostNights }));
  return (
    <div className="mt-8 grid max-w-xl gap-4 *:min-w-0 sm:grid-cols-2">
      <TextField
        key={`from ${range.from}`}
        label="First night"
        type="date"
        defaultValue={range.from}
        max={last}
        onBlur={(event) => {
          const from = parseCivilDate(event.currentTarget.value);
          if (from && from !== range.from) move({ from });
        }}
      />
      <TextField
        key={`to ${range.to}`}
        label="Last night"
        type="date"
        defaultValue={range.to}
        max={last}
        onBlur={(event) => {
          const to = parseCivilDate(event.currentTarget.value);
          if (to && to !== range.to) move({ to });
        }}
      />
    </div>
  );
}
