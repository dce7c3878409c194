"use client";

import { useState } from "react";
import { LeftBefore } from "#app/_device/left-before";
import { useDraft } from "#app/_device/use-draft";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { Button } from "#app/_ui/button";
import { DialogActions } from "#app/_ui/dialog-actions";
import { Disclosure } from "#app/_ui/disclosure";
import { Form } from "#app/_ui/form";
import { NumberField } from "#app/_ui/number-field";
import { SelectField } from "#app/_ui/select-field";
import { TextArea } from "#app/_ui/text-area";
import { Contents } from "#app/(diary)/diet/contents";
import { FavouriteButton } from "#app/(diary)/diet/favourite-button";
import { WhenField } from "#app/(diary)/diet/when-field";
import { changedEntry, entryOfFood } from "#lib/diary/diet/entry-body";
import { safetySubjects } from "#lib/diary/diet/safety-subjects";
import type { DietEntry, DietEntryBody } from "#lib/diary/diet/schema";
import type { TypedTime } from "#lib/diary/diet/when-of";
import { offNotice } from "#lib/diary/foods/off/off-offer";
import type { FoodOffer } from "#lib/diary/foods/schema";
import { type ServingUnit, servingUnits } from "#lib/diary/foods/serving-units";
import { wordsOfUnit } from "#lib/knowledge/nutrients/units";
import type { DietDayState } from "./use-diet-day";
import { useWhen } from "./use-when";

type Props = { day: DietDayState; onSaved: () => void; onCancel: () => void } & (
  | { food: FoodOffer; entry: null }
  | { food: FoodOffer | null; entry: DietEntry }
);

function unitsOf(food: FoodOffer | null, entry: DietEntry | null, system: "metric" | "us") {
  const typed = entry?.unit ?? null;
  const units = food ? servingUnits(food, system, typed) : [];
  if (typed !== null && !units.some(({ unit }) => unit === typed))
    return [{ unit: typed, words: wordsOfUnit(typed) }, ...units];
  return units;
}

type Amount = { readonly quantity: number | null; readonly unit: string };

function firstAmount(food: FoodOffer | null, entry: DietEntry | null): Amount {
  const [first] = unitsOf(food, entry, "metric");
  if (entry) return { quantity: entry.quantity ?? entry.grams, unit: entry.unit ?? "g" };
  return food?.usual ?? { quantity: 100, unit: first?.unit ?? "g" };
}

function AmountField({
  value,
  onChange,
  units,
  error,
}: {
  value: Amount;
  onChange: (value: Amount) => void;
  units: readonly ServingUnit[];
  error: string | undefined;
}) {
  return (
    <div className="flex flex-wrap items-end gap-4">
      <NumberField
        label="How much"
        value={value.quantity}
        onChange={(quantity) => onChange({ ...value, quantity })}
        error={error}
      />
      <div className="min-w-0 flex-1 basis-56">
        <SelectField
          label="Of what"
          value={value.unit}
          onChange={(event) => onChange({ ...value, unit: event.currentTarget.value })}
          options={units.map((it) => ({ value: it.unit, label: it.words }))}
        />
      </div>
    </div>
  );
}

/** The entry as the form stands; null while there is no amount. */
function bodyOf(
  { food, entry }: Pick<Props, "food" | "entry">,
  { quantity, unit }: Amount,
  when: Pick<DietEntryBody, "day" | "consumedAt" | "timeZone">,
): DietEntryBody | null {
  if (quantity === null || quantity <= 0) return null;
  if (entry) return { ...changedEntry(entry, { food, quantity, unit }), ...when };
  return food && entryOfFood(food, { quantity, unit }, when);
}

/** What is being typed, kept until it is saved or not wanted any more. */
function useAmountDraft({ day, food, entry }: Props) {
  const about = entry ? `${entry.id} ${entry.rev}` : `${day.view.day} ${food.ref}`;
  const draft = useDraft(
    "amount",
    () => ({ amount: firstAmount(food, entry), note: entry?.note ?? "", time: null as TypedTime | null }),
    about,
  );
  const { time } = draft.content;
  const when = useWhen(day, entry, { value: time, onChange: (typed) => draft.change({ time: typed }) });
  return { ...draft, when };
}

/** How much, and when. What it holds is shown as it will be kept. */
export function AmountForm(props: Props) {
  const { day, food, entry, onSaved, onCancel } = props;
  const { content, change, clear, isRestored, when } = useAmountDraft(props);
  const { amount, note } = content;
  const [asked, setAsked] = useState(false);
  const written = bodyOf(props, amount, when.columns);
  const eaten = entry ?? { ...props.food, foodRef: props.food.ref };

  async function cancel() {
    await clear();
    onCancel();
  }

  async function save() {
    setAsked(true);
    if (!written) return;
    const body = { ...written, note: note.trim() || null };
    if (!(await (entry ? day.change(entry, body) : day.add(body)))) return;
    await clear();
    onSaved();
  }

  return (
    <Form className="space-y-5" onSubmit={save}>
      {isRestored ? <LeftBefore onBeginAnew={() => void clear()} /> : null}
      {food?.detail ? <p className="text-soft">{food.detail}</p> : null}
      {food?.source === "off" ? <p className="text-sm text-soft">{offNotice}</p> : null}
      <AmountField
        value={amount}
        onChange={(next) => change({ amount: next })}
        units={unitsOf(food, entry, day.view.profile.units)}
        error={asked && !written ? "Please enter an amount above 0." : undefined}
      />
      {written ? <Contents amounts={written} /> : null}
      <SafetyNotices about={safetySubjects(eaten)} place={entry ? "entry" : "search"} />
      <WhenField {...when.field} />
      {eaten.foodRef === null || eaten.foodRef.startsWith("remedy:") ? null : (
        <FavouriteButton foodRef={eaten.foodRef} name={eaten.name} favourites={day.view.favourites} />
      )}
      <NoteField
        value={note}
        onChange={(next) => change({ note: next })}
        isOpen={Boolean(entry?.note) || isRestored}
      />
      <DialogActions>
        <Button type="submit">Save</Button>
        <Button variant="quiet" onClick={() => void cancel()}>
          Cancel
        </Button>
      </DialogActions>
    </Form>
  );
}

function NoteField({
  value,
  onChange,
  isOpen,
}: {
  value: string;
  onChange: (value: string) => void;
  isOpen: boolean;
}) {
  return (
    <Disclosure summary="A note" open={isOpen}>
      <TextArea
        label="Note"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        rows={2}
        maxLength={2000}
      />
    </Disclosure>
  );
}
