"use client";

import { type ComponentProps, useMemo } from "react";
import { AskedToday } from "#app/_experiments/asked-today";
import { NightList } from "#app/_nights/night-list-view";
import { OnceRead } from "#app/_nights/once-read";
import { useNights } from "#app/_nights/use-nights";
import { type NightClock, useNightClock } from "#app/_nights/use-now";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { addDays } from "#lib/base/time/civil-date";
import type { getNights } from "#lib/diary/nights/actions";
import { lastAnswers } from "#lib/diary/nights/last-answers";
import { recordedWords } from "#lib/diary/nights/night-list";
import { unfinishedCramps } from "#lib/diary/nights/unfinished-cramps";
import { BreakfastCard } from "./breakfast-card";
import { HowItBegins } from "./how-it-begins";

type Loaded = Extract<Awaited<ReturnType<typeof getNights>>, { ok: true }>["value"];

const shownNights = 14;

type Props = {
  clock: NightClock;
  initial: Loaded | null;
  asked: ComponentProps<typeof AskedToday>["first"];
};

export function DiaryView({ clock, initial, asked }: Props) {
  const { last, current } = useNightClock(clock);
  const range = useMemo(() => ({ from: addDays(last, -27), to: current }), [last, current]);
  const nights = useNights(range, initial);
  const item = nights.items.find(({ night }) => night === last);
  const recent = nights.items.filter(({ night }) => night <= last).slice(0, shownNights);
  const tonight = nights.items.filter(
    ({ night, summary }) => night > last && summary.state !== "not-recorded",
  );
  const cramps = nights.items.flatMap((one) => one.cramps);
  const isNew = nights.items.every(({ summary }) => summary.state === "not-recorded");
  return (
    <>
      <PageHeader
        title="Diary"
        sentence={
          nights.isRead
            ? `${recordedWords(recent)}${isNew ? " Say how last night was: one touch is enough." : ""}`
            : undefined
        }
      />
      <OnceRead nights={nights}>
        {item ? (
          <BreakfastCard
            key={item.night}
            item={item}
            last={lastAnswers(nights.items, last)}
            unfinished={unfinishedCramps(cramps, last)}
            nights={nights}
          />
        ) : null}
        <AskedToday first={asked} />
        {isNew ? (
          <HowItBegins />
        ) : (
          <>
            <h2 className="mt-8 mb-3 text-lg">The last {shownNights} nights</h2>
            <NightList items={[...tonight, ...recent]} />
          </>
        )}
      </OnceRead>
      <div className="mt-6 flex flex-wrap gap-3">
        {isNew ? null : <LinkButton href="/diary/fill">Fill in several nights</LinkButton>}
        <LinkButton href="/calendar">Calendar</LinkButton>
        <LinkButton href="/paper">A sheet for the bedside</LinkButton>
        <LinkButton href="/bin">Deleted entries</LinkButton>
      </div>
    </>
  );
}
