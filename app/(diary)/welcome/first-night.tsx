"use client";

import { useMemo } from "react";
import { OnceRead } from "#app/_nights/once-read";
import { useNights } from "#app/_nights/use-nights";
import { type NightClock, useNightClock } from "#app/_nights/use-now";
import { Card } from "#app/_ui/card";
import { CrampsAnswer } from "#app/(diary)/diary/cramps-answer";
import { addDays } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import type { getNights } from "#lib/diary/nights/actions";
import { lastAnswers } from "#lib/diary/nights/last-answers";
import { WayOn } from "./way-on";

type Props = {
  clock: NightClock;
  initial: Extract<Awaited<ReturnType<typeof getNights>>, { ok: true }>["value"] | null;
  onNext: () => void;
};

/** The first night of the diary, asked as every morning asks. */
export function FirstNight({ clock, initial, onNext }: Props) {
  const { last, current } = useNightClock(clock);
  const range = useMemo(() => ({ from: addDays(last, -27), to: current }), [last, current]);
  const nights = useNights(range, initial);
  const item = nights.items.find(({ night }) => night === last);
  return (
    <OnceRead nights={nights}>
      {item ? (
        <Card title={`The night of ${dateWords(last)}`} className="space-y-6">
          <CrampsAnswer item={item} last={lastAnswers(nights.items, last)} nights={nights} />
          <p role="status" className="text-soft">
            {nights.saved ?? "One touch is enough, also for a good night."}
          </p>
        </Card>
      ) : null}
      <WayOn isAnswered={item !== undefined && item.summary.state !== "not-recorded"} onNext={onNext} />
    </OnceRead>
  );
}
