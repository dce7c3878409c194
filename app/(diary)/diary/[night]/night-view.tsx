"use client";

import { useMemo, useState } from "react";
import { KeptNote } from "#app/_device/kept-note";
import { useOutbox } from "#app/_device/outbox-provider";
import { WrittenBy } from "#app/_device/written-by";
import { NightsBeside } from "#app/_nights/nights-beside";
import { OnceRead } from "#app/_nights/once-read";
import { useKeptAmongNights } from "#app/_nights/use-kept-nights";
import { type Nights, type OpenedNights, useNights } from "#app/_nights/use-nights";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import { Notice } from "#app/_ui/notice";
import { PageHeader } from "#app/_ui/page-header";
import { ForReaders } from "#app/(diary)/_frame/reading-room";
import type { CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import type { NightItem } from "#lib/diary/nights/night-list";
import { nightWords } from "#lib/diary/nights/night-words";
import { isLongAgo } from "#lib/diary/nights/still-to-come";
import type { ToldNights } from "#lib/diary/nights/told-nights";
import { CrampCard } from "./cramp-card";
import { NightFields } from "./night-fields";

type Props = {
  night: CivilDate;
  current: CivilDate | undefined;
  initial: ToldNights | null;
  /** How this device opened it by itself; null where the server sent it */
  opened?: OpenedNights | null;
};

/** Everything of one night, to read and to mend. Each answer is kept as it is touched; nothing needs to be sent off. */
export function NightView({ night, current, initial, opened: kept = null }: Props) {
  const range = useMemo(() => ({ from: night, to: night }), [night]);
  const nights = useNights(range, initial, kept);
  useKeptAmongNights(nights);
  const [opened, setOpened] = useState<string | null>(null);
  // Of what the owner wrote down, whoever may only write is told nothing: "Not recorded" could be untrue.
  const isWriter = useOutbox().help?.may === "write";
  const [item] = nights.items;
  if (!item) return null;
  return (
    <>
      {nights.reading.asKept ? <KeptNote readAt={nights.reading.asKept.readAt} /> : null}
      <PageHeader
        title={`Night of ${dateWords(night, { year: true })}`}
        up={{ href: "/diary", label: "Diary" }}
        sentence={nights.isRead && !isWriter ? `${nightWords(item.summary)}.` : undefined}
      >
        <NightsBeside night={night} under="/diary" current={current} />
        <ForReaders>
          <LinkButton href={`/trends/before/${night}`} prefetch={false}>
            What came before
          </LinkButton>
        </ForReaders>
      </PageHeader>
      {current !== undefined && isLongAgo(night, current) ? (
        <Notice level="caution" title="This night is more than 60 years ago" className="mb-4">
          <p>Is it the night you mean? Please check the year.</p>
        </Notice>
      ) : null}
      {current !== undefined && night > current ? (
        <Notice level="caution" title="This night has not begun yet" className="mb-4">
          <p>You can write about it from its evening on.</p>
        </Notice>
      ) : (
        <OnceRead nights={nights}>
          <div className="flex flex-col gap-4">
            {item.cramps.map((cramp) => (
              <CrampCard key={cramp.id} cramp={cramp} nights={nights} startsOpen={cramp.id === opened} />
            ))}
            <CountTouches item={item} nights={nights} onAdded={setOpened} />
            <Card title="The night as a whole">
              <WrittenBy entity="night" entryKey={night} rev={item.record?.rev} />
              <NightFields item={item} nights={nights} />
            </Card>
          </div>
        </OnceRead>
      )}
    </>
  );
}

type TouchesProps = { item: NightItem; nights: Nights; onAdded: (id: string) => void };

/** One more cramp, or that there were none. */
function CountTouches({ item: { night, record, cramps }, nights, onAdded }: TouchesProps) {
  const isNone = record?.crampCount === 0 && cramps.length === 0;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button variant="quiet" onClick={() => onAdded(nights.addCramp(night))}>
        Add a cramp
      </Button>
      {cramps.length === 0 ? (
        <Button
          variant="quiet"
          onClick={() => void nights.changeNight(night, { crampCount: isNone ? null : 0 })}
        >
          {isNone ? "Undo “no cramps”" : "There were none"}
        </Button>
      ) : null}
      <p role="status" className="text-soft">
        {nights.saved ?? ""}
      </p>
    </div>
  );
}
