"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { Disclosure } from "#app/_ui/disclosure";
import { NumberField } from "#app/_ui/number-field";
import { SelectField } from "#app/_ui/select-field";
import type { FoodKind } from "#lib/foods/schema";
import type { AmountColumns } from "#lib/nutrients/amount-columns";
import { type CompoundId, compounds, elementalMg } from "#lib/nutrients/compounds";
import { type VitaminEForm, vitaminEMgOfIu } from "#lib/nutrients/conversions";

type Amounts = Partial<AmountColumns>;
type Props = { kind: FoodKind; value: Amounts; onChange: (value: Amounts) => void };

const fields = [
  { column: "magnesiumMg", label: "Magnesium", unit: "mg" },
  { column: "potassiumMg", label: "Potassium", unit: "mg" },
  { column: "calciumMg", label: "Calcium", unit: "mg" },
  { column: "sodiumMg", label: "Sodium", unit: "mg" },
  { column: "vitaminEMg", label: "Vitamin E", unit: "mg" },
  { column: "waterG", label: "Water", unit: "ml" },
] as const satisfies readonly { column: keyof AmountColumns; label: string; unit: string }[];

const columnOf = {
  magnesium: "magnesiumMg",
  potassium: "potassiumMg",
  calcium: "calciumMg",
  sodium: "sodiumMg",
} as const;

/** Six amounts of the whole helping; an empty field is "not known". */
export function AmountFields({ kind, value, onChange }: Props) {
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">What was in it, if you know</legend>
      <p className="text-sm text-soft">
        For all you had of it, as the label says. Leave empty what the label does not say: it stays “not
        known”.
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        {fields.map(({ column, label, unit }) => (
          <NumberField
            key={column}
            label={label}
            unit={unit}
            min={0}
            value={value[column] ?? null}
            onChange={(amount) => onChange({ ...value, [column]: amount })}
          />
        ))}
      </div>
      {kind === "supplement" ? (
        <>
          <CompoundHelp onKnown={(amounts) => onChange({ ...value, ...amounts })} />
          <VitaminEHelp onKnown={(amounts) => onChange({ ...value, ...amounts })} />
        </>
      ) : null}
    </fieldset>
  );
}

function CompoundHelp({ onKnown }: { onKnown: (amounts: Amounts) => void }) {
  const [compound, setCompound] = useState<CompoundId>("magnesium-oxide");
  const [weight, setWeight] = useState<number | null>(null);
  return (
    <Disclosure summary="The label gives the compound, such as magnesium oxide 400 mg">
      <div className="space-y-4">
        <SelectField
          label="Compound"
          value={compound}
          onChange={(event) => {
            const chosen = compounds.find(({ id }) => id === event.currentTarget.value);
            if (chosen) setCompound(chosen.id);
          }}
          options={compounds.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <NumberField label="Weight of the compound" unit="mg" min={0} value={weight} onChange={setWeight} />
        <Button
          variant="quiet"
          onClick={() => {
            if (weight === null) return;
            const { element, mg } = elementalMg(compound, weight);
            onKnown({ [columnOf[element]]: Math.round(mg) });
          }}
        >
          Fill in what it holds
        </Button>
      </div>
    </Disclosure>
  );
}

const forms = [
  { value: "natural", label: "Natural (d-alpha)" },
  { value: "synthetic", label: "Synthetic (dl-alpha)" },
] as const;

function VitaminEHelp({ onKnown }: { onKnown: (amounts: Amounts) => void }) {
  const [form, setForm] = useState<VitaminEForm | null>(null);
  const [iu, setIu] = useState<number | null>(null);
  return (
    <Disclosure summary="The label gives vitamin E in IU">
      <div className="space-y-4">
        <NumberField label="Vitamin E" unit="IU" min={0} value={iu} onChange={setIu} />
        <ChoiceGroup label="Form" options={forms} value={form} onChange={setForm} />
        <Button
          variant="quiet"
          onClick={() => {
            if (iu !== null && form !== null) onKnown({ vitaminEMg: Math.round(vitaminEMgOfIu(iu, form)) });
          }}
        >
          Fill in the milligrams
        </Button>
      </div>
    </Disclosure>
  );
}
