"use client";

import { SafetyNotices } from "#app/_safety/safety-notices";
import { Card } from "#app/_ui/card";
import { EmptyState } from "#app/_ui/empty-state";
import { PageHeader } from "#app/_ui/page-header";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import { AddFood } from "#app/(diary)/diet/add-food";
import { CompleteDay } from "#app/(diary)/diet/complete-day";
import { DayNavigation } from "#app/(diary)/diet/day-navigation";
import { EntryList } from "#app/(diary)/diet/entry-list";
import { HaveAgain } from "#app/(diary)/diet/have-again";
import { Ledger } from "#app/(diary)/diet/ledger";
import { Totals } from "#app/(diary)/diet/totals";
import { Water } from "#app/(diary)/diet/water";
import { dateWords } from "#lib/base/time/date-words";
import { daySentence } from "#lib/diary/diet/report";
import { daySubjects } from "#lib/diary/diet/safety-subjects";
import { nutrientsInWords } from "#lib/knowledge/nutrients/nutrient";
import type { DietDayState } from "./use-diet-day";

export function DietDay({ day }: { day: DietDayState }) {
  const { view, entries } = day;
  const { place, keep } = useKeptFocus<HTMLDivElement>(entries.length);
  const remove: DietDayState["remove"] = (entry) => {
    keep();
    return day.remove(entry);
  };
  const about = daySubjects(entries);
  const isToday = view.day === view.today;
  /** Whether what was written down for it is known: a sum of the rest would pass for the day's. */
  const isKnown = day.asKept?.isWhole ?? true;
  return (
    <>
      <PageHeader
        title={isToday ? `Today, ${dateWords(view.day)}` : dateWords(view.day, { year: true })}
        sentence={isKnown ? daySentence(entries) : ""}
      />
      <DayNavigation day={view.day} today={view.today} />
      <div className="mt-6 grid gap-6 lg:grid-cols-2 lg:items-start">
        <div className="space-y-6">
          <AddFood day={day} />
          <Water day={day} />
          <HaveAgain day={day} />
          <SafetyNotices about={about} place="entry" />
          <Ledger intakes={view.ledger} />
          {/* The button of what is taken out goes with it: the keyboard goes on from here. */}
          <div ref={place} tabIndex={-1} className="outline-none" />
          {entries.length > 0 ? (
            <>
              <Card title="What you had">
                <EntryList day={{ ...day, remove }} />
              </Card>
              {isKnown ? <CompleteDay day={day} /> : null}
            </>
          ) : null}
        </div>
        {!isKnown ? (
          <EmptyState title="This day’s sums wait for the connection">
            <p>They need everything that was written down for it.</p>
          </EmptyState>
        ) : entries.length + view.ledger.length > 0 ? (
          <Totals day={view.day} entries={entries} ledger={view.ledger} profile={view.profile} />
        ) : (
          // Where the totals will stand.
          <EmptyState title="Nothing written down for this day">
            <p>
              Search for a food, or tap a glass of water. Charley adds up {nutrientsInWords}, and always says
              how many foods report each.
            </p>
          </EmptyState>
        )}
      </div>
    </>
  );
}
