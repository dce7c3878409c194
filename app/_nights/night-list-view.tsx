"use client";

import { ChevronRight } from "lucide-react";
import { useOutbox } from "#app/_device/outbox-provider";
import { Link } from "#app/_ui/link";
import { dateWords } from "#lib/base/time/date-words";
import type { NightItem } from "#lib/diary/nights/night-list";
import { nightWords } from "#lib/diary/nights/night-words";
import { NightBadge } from "./night-badge";

/** Nights as a list to touch: date, state by shape and word, and what is known, each one line. */
export function NightList({ items }: { items: readonly NightItem[] }) {
  // Whether its owner recorded a night is not told to whoever may only write.
  const isWriter = useOutbox().help?.may === "write";
  return (
    <ul className="divide-y divide-line rounded-md border border-line bg-raised">
      {items.map(({ night, summary }) => (
        <li key={night}>
          <Link
            href={`/diary/${night}`}
            prefetch={false}
            className="flex min-h-target flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3 text-ink no-underline hover:bg-sunk sm:grid sm:grid-cols-[11rem_9rem_1fr_auto]"
          >
            <span className="grow">{dateWords(night)}</span>
            <span>
              {isWriter && summary.state === "not-recorded" ? null : <NightBadge state={summary.state} />}
            </span>
            <span className="order-last basis-full text-soft empty:hidden sm:order-none sm:empty:block">
              {summary.state === "cramps" ? nightWords(summary) : null}
            </span>
            <ChevronRight aria-hidden="true" className="size-5 text-soft" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
