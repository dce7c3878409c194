"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { v7 as uuid } from "uuid";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { ErrorNote } from "#app/_ui/error-note";
import { NumberField } from "#app/_ui/number-field";
import { TextField } from "#app/_ui/text-field";
import { LabelFields } from "#app/(diary)/diet/label-fields";
import { saveOwnFood } from "#lib/diet/actions";
import { type LabelBasis, labelFigures, type TypedLabel } from "#lib/foods/label-figures";
import type { FoodKind, FoodOffer, OwnFood } from "#lib/foods/schema";
import type { Refusal } from "#lib/result";

const kinds = [
  { value: "food", label: "Food" },
  { value: "drink", label: "Drink" },
  { value: "supplement", label: "Supplement" },
] as const satisfies readonly { value: FoodKind; label: string }[];

const bases = [
  { value: "100g", label: "100 g" },
  { value: "100ml", label: "100 ml" },
  { value: "serving", label: "A serving" },
  { value: "scoop", label: "A scoop" },
  { value: "litre", label: "A litre (water, mg/L)" },
] as const satisfies readonly { value: LabelBasis; label: string }[];

const pastChoices = [
  { value: "stay", label: "Stay as they were" },
  { value: "follow", label: "Take on the new figures" },
] as const;

function typedLabelOf(food: OwnFood | null): TypedLabel {
  return {
    per: food?.basis ?? "100g",
    magnesiumMg: food?.magnesiumMg ?? null,
    potassiumMg: food?.potassiumMg ?? null,
    calciumMg: food?.calciumMg ?? null,
    sodium: { as: "sodium mg", amount: food?.sodiumMg ?? null },
    vitaminE: { as: "mg", amount: food?.vitaminEMg ?? null },
    waterG: food?.waterG ?? null,
  };
}

type Props = {
  food: OwnFood | null;
  name?: string;
  barcode?: string;
  onSaved: (offer: FoodOffer) => void;
  onCancel: () => void;
};

/** A food as its pack prints it. What the pack does not say stays not known. */
export function LabelForm({ food, name: firstName = "", barcode = "", onSaved, onCancel }: Props) {
  const client = useQueryClient();
  const [id] = useState(() => food?.id ?? uuid());
  const [name, setName] = useState(food?.name ?? firstName);
  const [brand, setBrand] = useState(food?.brand ?? "");
  const [kind, setKind] = useState<FoodKind>(food?.kind ?? "food");
  const [label, setLabel] = useState(() => typedLabelOf(food));
  const [servingLabel, setServingLabel] = useState(food?.servingLabel ?? "");
  const [servingGrams, setServingGrams] = useState(food?.servingGrams ?? null);
  const [past, setPast] = useState<"stay" | "follow">("stay");
  const [refused, setRefused] = useState<Refusal | null>(null);
  const problem = (field: string) => refused?.fields?.[`food.${field}`];

  async function save() {
    const serving = servingLabel.trim() || (label.per === "scoop" ? "1 scoop" : null);
    const typed: OwnFood = {
      id,
      name,
      brand: brand.trim() || null,
      kind,
      servingLabel: serving,
      servingGrams,
      barcode: food?.barcode ?? (barcode || null),
      ...labelFigures(label),
    };
    const result = await saveOwnFood({ food: typed, pastFollows: past === "follow" }).catch(
      (): Refusal => ({
        ok: false,
        reason: "unreachable",
        message: "The server is out of reach. What you typed is still here.",
      }),
    );
    if (!result.ok) return setRefused(result);
    await Promise.all(
      ["foods", "diet", "trends"].map((feature) => client.invalidateQueries({ queryKey: [feature] })),
    );
    onSaved(result.value.offer);
  }

  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {refused && !refused.fields ? <ErrorNote title="Not kept" message={refused.message} /> : null}
      <TextField
        label="Name"
        value={name}
        maxLength={300}
        onChange={(event) => setName(event.currentTarget.value)}
        error={problem("name")}
      />
      <TextField
        label="Brand"
        hint="If you like"
        value={brand}
        maxLength={200}
        onChange={(event) => setBrand(event.currentTarget.value)}
        error={problem("brand")}
      />
      <ChoiceGroup label="Kind" options={kinds} value={kind} onChange={(value) => setKind(value ?? "food")} />
      <ChoiceGroup
        label="The figures on the pack are for"
        options={bases}
        value={label.per}
        onChange={(per) => setLabel({ ...label, per: per ?? "100g" })}
      />
      <LabelFields value={label} onChange={setLabel} />
      <TextField
        label="A serving is"
        hint="As the pack says: 1 stick, 2 biscuits, 1 scoop"
        value={servingLabel}
        maxLength={80}
        onChange={(event) => setServingLabel(event.currentTarget.value)}
        error={problem("servingLabel")}
      />
      <NumberField
        label="and weighs or holds"
        unit={label.per === "100ml" || label.per === "litre" ? "ml" : "g"}
        min={0.01}
        value={servingGrams}
        onChange={setServingGrams}
        error={problem("servingGrams")}
      />
      {food ? (
        <ChoiceGroup
          label="What you logged with it before"
          options={pastChoices}
          value={past}
          onChange={(value) => setPast(value ?? "stay")}
        />
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit">Keep this food</Button>
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
