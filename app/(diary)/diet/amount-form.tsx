"use client";

import { useState } from "react";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { Button } from "#app/_ui/button";
import { Disclosure } from "#app/_ui/disclosure";
import { NumberField } from "#app/_ui/number-field";
import { SelectField } from "#app/_ui/select-field";
import { TextArea } from "#app/_ui/text-area";
import { Contents } from "#app/(diary)/diet/contents";
import { WhenField } from "#app/(diary)/diet/when-field";
import { changedEntry, entryOfFood } from "#lib/diet/entry-body";
import { safetySubjects } from "#lib/diet/safety-subjects";
import type { DietEntry, DietEntryBody } from "#lib/diet/schema";
import { offNotice } from "#lib/foods/off/off-offer";
import type { FoodOffer } from "#lib/foods/schema";
import { servingUnits } from "#lib/foods/serving-units";
import type { DietDayState } from "./use-diet-day";
import { useWhen } from "./use-when";

type Props = { day: DietDayState; onDone: () => void } & (
  | { food: FoodOffer; entry: null }
  | { food: FoodOffer | null; entry: DietEntry }
);

function unitsOf(food: FoodOffer | null, entry: DietEntry | null) {
  const units = food ? servingUnits(food) : [];
  const typed = entry?.unit ?? null;
  if (typed !== null && !units.some(({ unit }) => unit === typed))
    return [{ unit: typed, words: typed }, ...units];
  return units;
}

/** How much, and when. What it holds is shown as it will be kept. */
export function AmountForm({ day, food, entry, onDone }: Props) {
  const units = unitsOf(food, entry);
  const [quantity, setQuantity] = useState<number | null>(
    entry?.quantity ?? food?.usual?.quantity ?? (entry ? null : 100),
  );
  const [unit, setUnit] = useState(entry?.unit ?? food?.usual?.unit ?? units[0]?.unit ?? "g");
  const [note, setNote] = useState(entry?.note ?? "");
  const [asked, setAsked] = useState(false);
  const when = useWhen(day, entry);

  function body(): DietEntryBody | null {
    if (quantity === null || quantity <= 0) return null;
    const typed = entry
      ? changedEntry(entry, { food, quantity, unit })
      : food && entryOfFood(food, { quantity, unit }, when.columns);
    return typed && { ...typed, ...when.columns, note: note.trim() || null };
  }
  const written = body();
  const about = safetySubjects(entry ?? { ...food, kind: food.kind, name: food.name, foodRef: food.ref });

  async function save() {
    setAsked(true);
    if (!written) return;
    if (await (entry ? day.change(entry, written) : day.add(written))) onDone();
  }

  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {food?.detail ? <p className="text-soft">{food.detail}</p> : null}
      {food?.source === "off" ? <p className="text-sm text-soft">{offNotice}</p> : null}
      <div className="flex flex-wrap items-end gap-4">
        <NumberField
          label="How much"
          value={quantity}
          onChange={setQuantity}
          error={asked && !written ? "Please enter an amount above 0." : undefined}
        />
        <div className="min-w-0 flex-1 basis-56">
          <SelectField
            label="Of what"
            value={unit}
            onChange={(event) => setUnit(event.currentTarget.value)}
            options={units.map((it) => ({ value: it.unit, label: it.words }))}
          />
        </div>
      </div>
      {written ? <Contents amounts={written} /> : null}
      <SafetyNotices about={about} place={entry ? "entry" : "search"} />
      <WhenField {...when.field} />
      <Disclosure summary="A note" open={Boolean(entry?.note)}>
        <TextArea
          label="Note"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          rows={2}
          maxLength={2000}
        />
      </Disclosure>
      <div className="flex flex-wrap gap-3">
        <Button type="submit">Save</Button>
        <Button variant="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
