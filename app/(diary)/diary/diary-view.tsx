"use client";

import { type ReactNode, useMemo, useState } from "react";
import { KeptNote } from "#app/_device/kept-note";
import type { OpenedReading } from "#app/_device/kept-reading";
import { useOutbox } from "#app/_device/outbox-provider";
import { AskedToday } from "#app/_experiments/asked-today";
import { type Asked, useAsked } from "#app/_experiments/use-asked";
import { PutOnPhone } from "#app/_install/put-on-phone";
import { OnceRead } from "#app/_nights/once-read";
import { useKeptNights } from "#app/_nights/use-kept-nights";
import { type Nights, type OpenedNights, useNights } from "#app/_nights/use-nights";
import { type NightClock, useNightClock } from "#app/_nights/use-now";
import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { ForWriters } from "#app/(diary)/_frame/reading-room";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { lastAnswers } from "#lib/diary/nights/last-answers";
import { nightsRecordedWords } from "#lib/diary/nights/night-list";
import type { ToldNights } from "#lib/diary/nights/told-nights";
import { unfinishedCramps } from "#lib/diary/nights/unfinished-cramps";
import { homeReport, type NextStep } from "#lib/insight/home/report";
import { BreakfastCard } from "./breakfast-card";
import { Fortnight } from "./fortnight";
import { GapCard } from "./gap-card";
import { HowItBegins } from "./how-it-begins";
import { readNights } from "./read-nights";
import { useToldZone } from "./use-told-zone";

const shownNights = 14;

const PLACES: readonly { href: string; label: string; forWriters?: true }[] = [
  { href: "/search", label: "Search" },
  { href: "/diary/week", label: "Your week" },
  { href: "/calendar", label: "Calendar" },
  { href: "/diary/fill", label: "Fill in several nights", forWriters: true },
  { href: "/paper", label: "A sheet for the bedside" },
  { href: "/bin", label: "Deleted entries", forWriters: true },
];

type Props = {
  clock: NightClock;
  initial: ToldNights | null;
  /** How this device opened it by itself; null where the server sent it */
  opened?: OpenedNights | null;
  asked: Parameters<typeof useAsked>[0];
  /** The same of what the experiment asks */
  openedAsked?: OpenedReading | null;
};

export function DiaryView({ clock, initial, opened = null, asked, openedAsked = null }: Props) {
  useToldZone();
  // Whoever may only write sees their own entries alone: to count by them what was recorded could be untrue.
  const isWriter = useOutbox().help?.may === "write";
  const { last, current } = useNightClock(clock);
  const range = useMemo(() => ({ from: addDays(last, 1 - readNights), to: current }), [last, current]);
  const nights = useNights(range, initial, opened);
  useKeptNights("nights", nights);
  const running = useAsked(asked, openedAsked);
  const past = nights.items.filter(({ night }) => night <= last);
  const isNew = nights.items.every(({ summary }) => summary.state === "not-recorded");
  const home = homeReport(past);
  const week = home.week ? <span className="text-ink text-lg">{home.week}</span> : null;
  const isAsked = running !== null && running.asked.length > 0;
  return (
    <>
      {nights.reading.asKept ? <KeptNote readAt={nights.reading.asKept.readAt} /> : null}
      <PageHeader
        title="Diary"
        sentence={
          nights.isRead
            ? isWriter
              ? "Say how last night was: one touch is enough."
              : (week ??
                `${nightsRecordedWords(past.slice(0, shownNights))} Say how last night was: one touch is enough.`)
            : undefined
        }
      />
      <OnceRead nights={nights}>
        {past[0]?.night === last ? (
          <Home key={last} nights={nights} last={last} isNew={isNew} running={running}>
            <ForWriters>
              {home.gap ? (
                <GapCard gap={home.gap} nights={nights} />
              ) : home.next && !isAsked ? (
                <NextCard step={home.next} />
              ) : null}
              {isNew ? null : <PutOnPhone once />}
            </ForWriters>
          </Home>
        ) : null}
      </OnceRead>
      <Elsewhere />
    </>
  );
}

type HomeProps = {
  running: Asked;
  nights: Nights;
  last: CivilDate;
  isNew: boolean;
  children: ReactNode;
};

/** Before breakfast the question stands first; once last night is said, the answer does: the picture of two weeks. */
function Home({ nights, last, isNew, running, children }: HomeProps) {
  const item = nights.items.find(({ night }) => night === last);
  const cramps = nights.items.flatMap((one) => one.cramps);
  const unfinished = unfinishedCramps(cramps, last);
  const isOpen = item?.summary.state === "not-recorded" || unfinished.some(({ night }) => night === last);
  // Decided as the page opens: what is under a finger must stay there.
  const [asksFirst] = useState(isOpen);
  const tonight = nights.items.filter(
    ({ night, summary }) => night > last && summary.state !== "not-recorded",
  );
  const recent = nights.items.filter(({ night }) => night <= last).slice(0, shownNights);
  const question = item ? (
    <ForWriters>
      <BreakfastCard
        item={item}
        last={lastAnswers(nights.items, last)}
        unfinished={unfinished}
        nights={nights}
      />
    </ForWriters>
  ) : null;
  const picture = isNew ? <HowItBegins /> : <Fortnight items={recent} tonight={tonight} />;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="grid gap-6">
        {asksFirst ? question : picture}
        {asksFirst ? <AskedToday running={running} /> : children}
      </div>
      <div className="grid gap-6">
        {asksFirst ? picture : question}
        {asksFirst ? children : <AskedToday running={running} />}
      </div>
    </div>
  );
}

function NextCard({ step }: { step: NextStep }) {
  return (
    <Card title="Next">
      <p className="mb-3 max-w-read">{step.sentence}</p>
      <LinkButton href={step.href}>{step.label}</LinkButton>
    </Card>
  );
}

/** Ways on that are wanted now and then: they weigh less than anything above. */
function Elsewhere() {
  const { help } = useOutbox();
  const places = help?.may === "see" ? PLACES.filter(({ forWriters }) => !forWriters) : PLACES;
  return (
    <nav aria-label="More of the diary" className="mt-6 flex flex-wrap gap-x-6">
      {places.map(({ href, label }) => (
        <LinkButton key={href} href={href} variant="plain" size="inline">
          {label}
        </LinkButton>
      ))}
    </nav>
  );
}
