"use client";

import { useMemo, useState } from "react";
import { NightsBeside } from "#app/_nights/nights-beside";
import { OnceRead } from "#app/_nights/once-read";
import { useNights } from "#app/_nights/use-nights";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import { Notice } from "#app/_ui/notice";
import { PageHeader } from "#app/_ui/page-header";
import type { CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import type { getNights } from "#lib/diary/nights/actions";
import { nightWords } from "#lib/diary/nights/night-words";
import { isLongAgo } from "#lib/diary/nights/still-to-come";
import { CrampCard } from "./cramp-card";
import { NightFields } from "./night-fields";

type Loaded = Extract<Awaited<ReturnType<typeof getNights>>, { ok: true }>["value"];

type Props = { night: CivilDate; current: CivilDate | undefined; initial: Loaded | null };

/** Everything of one night, to read and to mend. Each answer is kept as it is touched; nothing needs to be sent off. */
export function NightView({ night, current, initial }: Props) {
  const range = useMemo(() => ({ from: night, to: night }), [night]);
  const nights = useNights(range, initial);
  const [opened, setOpened] = useState<string | null>(null);
  const [item] = nights.items;
  if (!item) return null;
  const isNone = item.record?.crampCount === 0 && item.cramps.length === 0;
  return (
    <>
      <PageHeader
        title={`Night of ${dateWords(night, { year: true })}`}
        up={{ href: "/diary", label: "Diary" }}
        sentence={nights.isRead ? `${nightWords(item.summary)}.` : undefined}
      >
        <NightsBeside night={night} under="/diary" current={current} />
        <LinkButton href={`/trends/before/${night}`} prefetch={false}>
          What came before
        </LinkButton>
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
            <div className="flex flex-wrap items-center gap-3">
              <Button variant="quiet" onClick={() => setOpened(nights.addCramp(night))}>
                Add a cramp
              </Button>
              {item.cramps.length === 0 ? (
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
            <Card title="The night as a whole">
              <NightFields item={item} nights={nights} />
            </Card>
          </div>
        </OnceRead>
      )}
    </>
  );
}
