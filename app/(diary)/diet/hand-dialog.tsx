"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { Dialog } from "#app/_ui/dialog";
import { Form } from "#app/_ui/form";
import { TextField } from "#app/_ui/text-field";
import { AmountFields } from "#app/(diary)/diet/amount-fields";
import { WhenField } from "#app/(diary)/diet/when-field";
import { handEntry } from "#lib/diet/hand-entry";
import type { DietEntry } from "#lib/diet/schema";
import type { FoodKind } from "#lib/foods/schema";
import type { AmountColumns } from "#lib/nutrients/amount-columns";
import type { DietDayState } from "./use-diet-day";
import { useWhen } from "./use-when";

const kinds = [
  { value: "food", label: "Food" },
  { value: "drink", label: "Drink" },
  { value: "supplement", label: "Supplement" },
] as const satisfies readonly { value: FoodKind; label: string }[];

type Props = { day: DietDayState; entry: DietEntry | null; name?: string; onClose: () => void };

/** A name is enough. What the label says may be added; what is left empty stays unknown and is never counted as nothing. */
export function HandDialog({ day, entry, name = "", onClose }: Props) {
  return (
    <Dialog title={entry ? entry.name : "Write it by hand"} isOpen onOpenChange={onClose}>
      <HandForm day={day} entry={entry} name={name} onClose={onClose} />
    </Dialog>
  );
}

function HandForm({ day, entry, name: firstName, onClose }: Props & { name: string }) {
  const [name, setName] = useState(entry?.name ?? firstName);
  const [kind, setKind] = useState<FoodKind>(entry?.kind ?? "food");
  const [amounts, setAmounts] = useState<Partial<AmountColumns>>(entry ?? {});
  const [amount, setAmount] = useState(entry?.unit ?? "");
  const [asked, setAsked] = useState(false);
  const when = useWhen(day, entry);
  const isNamed = name.trim() !== "";

  async function save() {
    setAsked(true);
    if (!isNamed) return;
    const body = handEntry(entry, { name, kind, amount, amounts, ...when.columns });
    if (await (entry ? day.change(entry, body) : day.add(body))) onClose();
  }

  return (
    <Form className="space-y-5" onSubmit={() => void save()}>
      <TextField
        label="What it was"
        value={name}
        maxLength={300}
        onChange={(event) => setName(event.currentTarget.value)}
        error={asked && !isNamed ? "Please give it a name." : undefined}
      />
      <ChoiceGroup label="Kind" options={kinds} value={kind} onChange={(value) => setKind(value ?? "food")} />
      <TextField
        label="How much"
        hint="In your own words: a bowl, 2 tablets"
        value={amount}
        maxLength={80}
        onChange={(event) => setAmount(event.currentTarget.value)}
      />
      <AmountFields kind={kind} value={amounts} onChange={setAmounts} />
      <WhenField {...when.field} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit">Save</Button>
        <Button variant="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
