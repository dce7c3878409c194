"use client";

import { ChevronDown } from "lucide-react";
import { type ReactNode, useState } from "react";
import { WrittenBy } from "#app/_device/written-by";
import { Button } from "#app/_ui/button";
import { Disclosure } from "#app/_ui/disclosure";
import { ChangeAmountDialog } from "#app/(diary)/diet/amount-dialog";
import { HandDialog } from "#app/(diary)/diet/hand-dialog";
import { SaveMealDialog } from "#app/(diary)/diet/save-meal-dialog";
import { capitalised } from "#lib/base/text/capitalised";
import { quantityWords, timeWords, typedLabelWords } from "#lib/diary/diet/entry-words";
import { partsOfDay, slotWords } from "#lib/diary/diet/meal-slots";
import type { DietEntry } from "#lib/diary/diet/schema";
import { useClearOfMessage } from "./use-clear-of-message";
import type { DietDayState } from "./use-diet-day";

const kindWords = { food: null, drink: null, supplement: "Supplement" } as const;

/** As many as a phone shows without a fold. */
const mostUnfolded = 8;

type RowProps = { entry: DietEntry; day: DietDayState; onEdit: () => void };

/** One line of the day; a touch unfolds what can be done with it. */
function EntryRow({ entry, day, onEdit }: RowProps) {
  const about = [kindWords[entry.kind], quantityWords(entry), timeWords(entry)].filter(
    (word) => word !== null,
  );
  const typed = typedLabelWords(entry);
  return (
    <li data-entry={entry.id} className="scroll-mb-24 lg:scroll-mb-0">
      <Disclosure
        summary={
          <>
            <span className="block">{entry.name}</span>
            <span className="block font-normal text-sm text-soft tabular-nums">{about.join(" · ")}</span>
          </>
        }
      >
        <div className="space-y-2 pl-7">
          {typed ? <p className="text-soft tabular-nums">{typed}</p> : null}
          {entry.note ? <p className="text-soft">{entry.note}</p> : null}
          <WrittenBy entity="diet-entry" entryKey={entry.id} rev={entry.rev} />
          <div className="flex flex-wrap gap-2">
            <Button variant="quiet" onClick={onEdit} aria-label={`Change ${entry.name}`}>
              Change
            </Button>
            <Button
              variant="quiet"
              onClick={() => void day.remove(entry)}
              aria-label={`Delete ${entry.name}`}
            >
              Delete
            </Button>
          </div>
        </div>
      </Disclosure>
    </li>
  );
}

type MealProps = {
  meal: ReturnType<typeof partsOfDay>[number];
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  children: ReactNode;
};

/** A part of a long day: what was had in one line, and row by row when it is touched. */
function Meal({ meal, isOpen, onToggle, children }: MealProps) {
  const { part, entries } = meal;
  return (
    <details open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)} className="group/meal">
      <summary className="flex min-h-target list-none items-start gap-2 rounded-md py-2 [&::-webkit-details-marker]:hidden">
        <ChevronDown
          aria-hidden="true"
          className="-rotate-90 mt-1 size-5 shrink-0 text-lamp transition-transform group-open/meal:rotate-0"
        />
        <span>
          <span className="font-semibold">
            {capitalised(part === "no time" ? "without a time" : slotWords[part])}
          </span>
          <span className="text-soft">, {entries.length}</span>
          <span className="block text-sm text-soft group-open/meal:hidden">
            {entries.map(({ name }) => name).join(" · ")}
          </span>
        </span>
      </summary>
      {children}
    </details>
  );
}

/** Which parts of the day stand open: a short day whole; of a long one what was added since it was opened, or was touched. */
function useOpenMeals(entries: readonly DietEntry[]) {
  const [isLong] = useState(entries.length > mostUnfolded);
  const [before] = useState(() => new Set(entries.map(({ id }) => id)));
  const [touched, setTouched] = useState<Readonly<Record<string, boolean>>>({});
  return {
    isLong,
    isOpen: ({ part, entries: had }: ReturnType<typeof partsOfDay>[number]) =>
      touched[part] ?? had.some(({ id }) => !before.has(id)),
    touch: (part: string, isOpen: boolean) => setTouched((all) => ({ ...all, [part]: isOpen })),
  };
}

export function EntryList({ day }: { day: DietDayState }) {
  const list = useClearOfMessage(day.entries, day.told);
  const [edited, setEdited] = useState<DietEntry | null>(null);
  const [keeping, setKeeping] = useState(false);
  const meals = useOpenMeals(day.entries);
  const rows = (entries: readonly DietEntry[]) => (
    <ul className="divide-y divide-line">
      {entries.map((entry) => (
        <EntryRow key={entry.id} entry={entry} day={day} onEdit={() => setEdited(entry)} />
      ))}
    </ul>
  );
  return (
    <>
      <div ref={list} className="divide-y divide-line">
        {meals.isLong
          ? partsOfDay(day.entries).map((meal) => (
              <Meal
                key={meal.part}
                meal={meal}
                isOpen={meals.isOpen(meal)}
                onToggle={(isOpen) => meals.touch(meal.part, isOpen)}
              >
                <div className="pl-7">{rows(meal.entries)}</div>
              </Meal>
            ))
          : rows(day.entries)}
      </div>
      <Button variant="quiet" className="mt-2" onClick={() => setKeeping(true)}>
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
