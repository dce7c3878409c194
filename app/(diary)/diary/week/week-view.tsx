"use client";

import { useMemo } from "react";
import { OnceRead } from "#app/_nights/once-read";
import { useNights } from "#app/_nights/use-nights";
import { type NightClock, useNightClock } from "#app/_nights/use-now";
import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { Fortnight } from "#app/(diary)/diary/fortnight";
import { addDays } from "#lib/base/time/civil-date";
import { dateRangeWords } from "#lib/base/time/date-words";
import type { NightItem } from "#lib/diary/nights/night-list";
import type { ToldNights } from "#lib/diary/nights/told-nights";
import type { Remedy } from "#lib/diary/remedies/schema";
import { weekLetter } from "#lib/insight/home/letter";

type Props = { clock: NightClock; initial: ToldNights | null; remedies: readonly Remedy[] };

/** The last seven nights as a letter: how they were, what changed, what to do next. */
export function WeekView({ clock, initial, remedies }: Props) {
  const { last, current } = useNightClock(clock);
  const range = useMemo(() => ({ from: addDays(last, -27), to: current }), [last, current]);
  const nights = useNights(range, initial);
  const past = nights.items.filter(({ night }) => night <= last);
  return (
    <OnceRead nights={nights}>
      {past[0]?.night === last ? <Letter past={past} remedies={remedies} /> : null}
    </OnceRead>
  );
}

function Letter({ past, remedies }: { past: readonly NightItem[]; remedies: readonly Remedy[] }) {
  const { range, sentence, changes, next } = weekLetter(past, remedies);
  return (
    <div className="max-w-read">
      <PageHeader
        title="Your week"
        up={{ href: "/diary", label: "Diary" }}
        sentence={
          <>
            {dateRangeWords(range.from, range.to)}
            <span className="mt-1 block text-ink text-lg">{sentence ?? "Nothing is recorded yet."}</span>
          </>
        }
      />
      <div className="space-y-6">
        <Fortnight items={past.slice(0, 7)} tonight={[]} />
        {changes.length > 0 ? (
          <Card title="What changed">
            <ul className="space-y-2">
              {changes.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </Card>
        ) : null}
        <Card title="Next">
          <p className="mb-3">{next.sentence}</p>
          <LinkButton href={next.href} variant="primary">
            {next.label}
          </LinkButton>
        </Card>
      </div>
    </div>
  );
}
