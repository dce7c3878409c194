"use client";

import { useState } from "react";
import { LeftBefore } from "#app/_device/left-before";
import { useDraft } from "#app/_device/use-draft";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { Dialog } from "#app/_ui/dialog";
import { DialogActions } from "#app/_ui/dialog-actions";
import { Form } from "#app/_ui/form";
import { TextField } from "#app/_ui/text-field";
import { AmountFields } from "#app/(diary)/diet/amount-fields";
import { WhenField } from "#app/(diary)/diet/when-field";
import { handEntry, handLabel } from "#lib/diary/diet/hand-entry";
import type { DietEntry } from "#lib/diary/diet/schema";
import type { TypedTime } from "#lib/diary/diet/when-of";
import type { FoodKind } from "#lib/diary/foods/schema";
import type { DietDayState } from "./use-diet-day";
import { useWhen } from "./use-when";

const kinds = [
  { value: "food", label: "Food" },
  { value: "drink", label: "Drink" },
  { value: "supplement", label: "Supplement" },
] as const satisfies readonly { value: FoodKind; label: string }[];

type Props = {
  day: DietDayState;
  entry: DietEntry | null;
  name?: string;
  /** Told before it closes */
  onSaved?: () => void;
  onClose: () => void;
};

/** A name is enough. What the label says may be added; what is left empty stays unknown and is never counted as nothing. */
export function HandDialog({ name = "", ...props }: Props) {
  const { entry, onClose } = props;
  return (
    <Dialog title={entry ? entry.name : "Write it by hand"} isOpen onOpenChange={onClose}>
      <HandForm {...props} name={name} />
    </Dialog>
  );
}

/** The form as it opens; no time is the time it opens with. */
const blank = (entry: DietEntry | null, name: string) => ({
  name: entry?.name ?? name,
  kind: entry?.kind ?? ("food" as FoodKind),
  label: handLabel(entry),
  waterG: entry?.waterG ?? null,
  amount: entry?.unit ?? "",
  time: null as TypedTime | null,
});

function HandForm({ day, entry, name: firstName, onSaved, onClose }: Props & { name: string }) {
  const about = entry ? `${entry.id} ${entry.rev}` : day.view.day;
  const draft = useDraft("by hand", () => blank(entry, firstName), about);
  const { name, kind, label, waterG, amount, time } = draft.content;
  const { change } = draft;
  const [asked, setAsked] = useState(false);
  const when = useWhen(day, entry, { value: time, onChange: (typed) => change({ time: typed }) });
  const isNamed = name.trim() !== "";

  async function leave() {
    await draft.clear();
    onClose();
  }

  async function save() {
    setAsked(true);
    if (!isNamed) return;
    const body = handEntry(entry, { name, kind, amount, label, waterG, ...when.columns });
    if (!(await (entry ? day.change(entry, body) : day.add(body)))) return;
    onSaved?.();
    await leave();
  }

  return (
    <Form className="space-y-5" onSubmit={save}>
      {draft.isRestored ? <LeftBefore onBeginAnew={() => void draft.clear()} /> : null}
      <TextField
        label="What it was"
        value={name}
        maxLength={300}
        onChange={(event) => change({ name: event.currentTarget.value })}
        error={asked && !isNamed ? "Please give it a name." : undefined}
      />
      <ChoiceGroup
        label="Kind"
        options={kinds}
        value={kind}
        onChange={(value) => change({ kind: value ?? "food" })}
      />
      <TextField
        label="How much"
        hint="In your own words: a bowl, 2 tablets"
        value={amount}
        maxLength={80}
        onChange={(event) => change({ amount: event.currentTarget.value })}
      />
      <AmountFields kind={kind} value={{ label, waterG }} onChange={change} />
      <WhenField {...when.field} />
      <DialogActions>
        <Button type="submit">Save</Button>
        <Button variant="quiet" onClick={() => void leave()}>
          Cancel
        </Button>
      </DialogActions>
    </Form>
  );
}
