"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ChangeAmountDialog } from "#app/(diary)/diet/amount-dialog";
import { HandDialog } from "#app/(diary)/diet/hand-dialog";
import { SaveMealDialog } from "#app/(diary)/diet/save-meal-dialog";
import { quantityWords, timeWords, typedLabelWords } from "#lib/diary/diet/entry-words";
import type { DietEntry } from "#lib/diary/diet/schema";
import { useClearOfMessage } from "./use-clear-of-message";
import type { DietDayState } from "./use-diet-day";

const kindWords = { food: null, drink: null, supplement: "Supplement" } as const;

function EntryRow({ entry, day, onEdit }: { entry: DietEntry; day: DietDayState; onEdit: () => void }) {
  const about = [kindWords[entry.kind], quantityWords(entry), timeWords(entry)].filter(
    (word) => word !== null,
  );
  const typed = typedLabelWords(entry);
  return (
    <li className="flex scroll-mb-24 lg:scroll-mb-0 flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-48">
        <p className="font-semibold">{entry.name}</p>
        <p className="text-soft tabular-nums">{about.join(" · ")}</p>
        {typed ? <p className="text-soft tabular-nums">{typed}</p> : null}
        {entry.note ? <p className="text-soft">{entry.note}</p> : null}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button variant="quiet" onClick={onEdit} aria-label={`Change ${entry.name}`}>
          Change
        </Button>
        <Button variant="quiet" onClick={() => void day.remove(entry)} aria-label={`Delete ${entry.name}`}>
          Delete
        </Button>
      </div>
    </li>
  );
}

export function EntryList({ day }: { day: DietDayState }) {
  const list = useClearOfMessage(day.entries, day.told);
  const [edited, setEdited] = useState<DietEntry | null>(null);
  const [keeping, setKeeping] = useState(false);
  return (
    <>
      <ul ref={list} className="divide-y divide-line">
        {day.entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} day={day} onEdit={() => setEdited(entry)} />
        ))}
      </ul>
      <Button variant="quiet" className="mt-3" onClick={() => setKeeping(true)}>
        Keep as a meal
      </Button>
      {keeping ? (
        <SaveMealDialog entries={day.entries} about={day.view.day} onClose={() => setKeeping(false)} />
      ) : null}
      {edited ? <Changing key={edited.id} day={day} entry={edited} onClose={() => setEdited(null)} /> : null}
    </>
  );
}

/** What was written by hand, or by an import, has no food behind it: its own amounts are changed. */
function Changing(props: { day: DietDayState; entry: DietEntry; onClose: () => void }) {
  return props.entry.foodRef === null ? <HandDialog {...props} /> : <ChangeAmountDialog {...props} />;
}
