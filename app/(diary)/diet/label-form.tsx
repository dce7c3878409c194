"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { v7 as uuid } from "uuid";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { ErrorNote } from "#app/_ui/error-note";
import { LabelFields } from "#app/(diary)/diet/label-fields";
import { LabelNameFields, LabelServingFields } from "#app/(diary)/diet/label-words";
import { saveOwnFood } from "#lib/diet/actions";
import type { FoodOffer, OwnFood } from "#lib/foods/schema";
import { foodOfTyped, typedFoodOf } from "#lib/foods/typed-food";
import type { Refusal } from "#lib/result";

const pastChoices = [
  { value: "stay", label: "Stay as they were" },
  { value: "follow", label: "Take on the new figures" },
] as const;

type Props = {
  food: OwnFood | null;
  name?: string;
  barcode?: string;
  onSaved: (offer: FoodOffer) => void;
  onCancel: () => void;
};

const outOfReach: Refusal = {
  ok: false,
  reason: "unreachable",
  message: "The server is out of reach. What you typed is still here.",
};

/** A food as its pack prints it. What the pack does not say stays not known. */
export function LabelForm({ food, name, barcode, onSaved, onCancel }: Props) {
  const client = useQueryClient();
  const [id] = useState(() => food?.id ?? uuid());
  const [typed, setTyped] = useState(() => typedFoodOf(food, name));
  const [past, setPast] = useState<"stay" | "follow">("stay");
  const [refused, setRefused] = useState<Refusal | null>(null);
  const problem = (field: string) => refused?.fields?.[`food.${field}`];

  async function save() {
    const kept = foodOfTyped(typed, { id, barcode: food?.barcode ?? barcode ?? null });
    const result = await saveOwnFood({ food: kept, pastFollows: past === "follow" }).catch(() => outOfReach);
    if (!result.ok) return setRefused(result);
    const features = ["foods", "diet", "trends"];
    await Promise.all(features.map((feature) => client.invalidateQueries({ queryKey: [feature] })));
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
      <LabelNameFields value={typed} onChange={setTyped} problem={problem} />
      <LabelFields value={typed.label} onChange={(label) => setTyped({ ...typed, label })} />
      <LabelServingFields value={typed} onChange={setTyped} problem={problem} />
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
