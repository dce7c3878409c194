"use client";

import { ChoiceGroup } from "#app/_ui/choice-group";
import { NumberField } from "#app/_ui/number-field";
import { TextField } from "#app/_ui/text-field";
import type { FoodKind, LabelBasis } from "#lib/diary/foods/schema";
import type { TypedFood } from "#lib/diary/foods/typed-food";

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

type Props = {
  value: TypedFood;
  onChange: (value: TypedFood) => void;
  problem: (field: string) => string | undefined;
};

/** What it is, and what the pack's figures are for. */
export function LabelNameFields({ value, onChange, problem }: Props) {
  return (
    <>
      <TextField
        label="Name"
        value={value.name}
        maxLength={300}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
        error={problem("name")}
      />
      <TextField
        label="Brand"
        hint="If you like"
        value={value.brand}
        maxLength={200}
        onChange={(event) => onChange({ ...value, brand: event.currentTarget.value })}
        error={problem("brand")}
      />
      <ChoiceGroup
        label="Kind"
        options={kinds}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind: kind ?? "food" })}
      />
      <ChoiceGroup
        label="The figures on the pack are for"
        options={bases}
        value={value.label.per}
        onChange={(per) => onChange({ ...value, label: { ...value.label, per: per ?? "100g" } })}
      />
    </>
  );
}

/** What a serving is, as the pack says. */
export function LabelServingFields({ value, onChange, problem }: Props) {
  const { per } = value.label;
  return (
    <>
      <TextField
        label="A serving is"
        hint="As the pack says: 1 stick, 2 biscuits, 1 scoop"
        value={value.servingLabel}
        maxLength={80}
        onChange={(event) => onChange({ ...value, servingLabel: event.currentTarget.value })}
        error={problem("servingLabel")}
      />
      <NumberField
        label="and weighs or holds"
        unit={per === "100ml" || per === "litre" ? "ml" : "g"}
        min={0.01}
        value={value.servingGrams}
        onChange={(servingGrams) => onChange({ ...value, servingGrams })}
        error={problem("servingGrams")}
      />
    </>
  );
}
