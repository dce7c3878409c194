"use client";

import { SafetyNotices } from "#app/_safety/safety-notices";
import { Card } from "#app/_ui/card";
import { EmptyState } from "#app/_ui/empty-state";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import { ForWriters } from "#app/(diary)/_frame/reading-room";
import { AddFood } from "#app/(diary)/diet/add-food";
import { CompleteDay } from "#app/(diary)/diet/complete-day";
import { DayHeader } from "#app/(diary)/diet/day-header";
import { EntryList } from "#app/(diary)/diet/entry-list";
import { HaveAgain } from "#app/(diary)/diet/have-again";
import { Ledger } from "#app/(diary)/diet/ledger";
import { Totals } from "#app/(diary)/diet/totals";
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
  /** Whether what was written down for it is known: a sum of the rest would pass for the day's. */
  const isKnown = day.asKept?.isWhole ?? true;
  const hasSums = entries.length + view.ledger.length > 0;
  return (
    <>
      <DayHeader day={view.day} today={view.today} sentence={isKnown ? daySentence(entries) : ""} />
      <div className="grid gap-3 lg:grid-cols-2 lg:items-start lg:gap-6">
        <div className="space-y-3 lg:space-y-6">
          {!isKnown ? (
            <EmptyState title="This day’s sums wait for the connection">
              <p>They need everything that was written down for it.</p>
            </EmptyState>
          ) : hasSums ? (
            <Totals day={view.day} entries={entries} ledger={view.ledger} profile={view.profile} />
          ) : null}
          <ForWriters>
            <AddFood day={day} />
            <HaveAgain day={day} />
          </ForWriters>
        </div>
        {/* The button of what is taken out goes with it: the keyboard goes on from here. */}
        <div ref={place} tabIndex={-1} className="space-y-3 outline-none lg:space-y-6">
          {entries.length > 0 ? (
            <>
              <Card className="p-3">
                <h2 className="sr-only">What you had</h2>
                <EntryList day={{ ...day, remove }} />
              </Card>
              <ForWriters>{isKnown ? <CompleteDay day={day} /> : null}</ForWriters>
            </>
          ) : null}
          <Ledger intakes={view.ledger} />
          <SafetyNotices about={about} place="entry" />
          {isKnown && !hasSums ? (
            <EmptyState title="Nothing written down for this day">
              <p>
                Search for a food, or tap a glass of water. Charley adds up {nutrientsInWords}, and always
                says how many foods report each.
              </p>
            </EmptyState>
          ) : null}
        </div>
      </div>
    </>
  );
}
