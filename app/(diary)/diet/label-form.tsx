"use client";

import { useState } from "react";
import { v7 as uuid } from "uuid";
import { LeftBefore } from "#app/_device/left-before";
import { useOutbox } from "#app/_device/outbox-provider";
import { useDraft } from "#app/_device/use-draft";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { ErrorNote } from "#app/_ui/error-note";
import { Form } from "#app/_ui/form";
import { LabelFields } from "#app/(diary)/diet/label-fields";
import { LabelNameFields, LabelServingFields } from "#app/(diary)/diet/label-words";
import { fieldMessages } from "#lib/base/text/field-messages";
import { offerOfOwnFood } from "#lib/diary/foods/offer-of-row";
import { type FoodOffer, type KeptFood, ownFoodSchema } from "#lib/diary/foods/schema";
import { foodOfTyped, typedFoodOf } from "#lib/diary/foods/typed-food";
import { useFoodWrites } from "./use-food-writes";

const pastChoices = [
  { value: "stay", label: "Stay as they were" },
  { value: "follow", label: "Take on the new figures" },
] as const;

/** Fields that say themselves what is wrong with them */
const shownFields = new Set(["name", "brand", "servingLabel", "servingGrams"]);

type Props = {
  food: KeptFood | null;
  name?: string;
  barcode?: string;
  onSaved: (offer: FoodOffer) => void;
  onCancel: () => void;
};

/** A food as its pack prints it. What the pack does not say stays not known. */
export function LabelForm({ food, name, barcode, onSaved, onCancel }: Props) {
  const { help } = useOutbox();
  const { add, change } = useFoodWrites();
  const [id] = useState(() => food?.id ?? uuid());
  const draft = useDraft(`label ${food ? `${food.id} ${food.rev}` : "new"}`, () => typedFoodOf(food, name));
  const { content: typed, change: setTyped } = draft;
  const [past, setPast] = useState<"stay" | "follow">("stay");
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const problem = (field: string) => problems[field];
  const [unshown] = Object.keys(problems).filter((field) => !shownFields.has(field));

  async function save() {
    const read = ownFoodSchema.safeParse(
      foodOfTyped(typed, { id, barcode: food?.barcode ?? barcode ?? null }),
    );
    setProblems(read.success ? {} : fieldMessages(read.error));
    if (!read.success) return;
    const isKept = await (food ? change(read.data, food, past === "follow") : add(read.data));
    if (!isKept) return;
    await draft.clear();
    onSaved(offerOfOwnFood(read.data));
  }

  return (
    <Form className="space-y-5" onSubmit={save}>
      {draft.isRestored ? <LeftBefore onBeginAnew={() => void draft.clear()} /> : null}
      {unshown ? <ErrorNote title="Not kept" message={problems[unshown] ?? ""} /> : null}
      <LabelNameFields value={typed} onChange={setTyped} problem={problem} />
      <LabelFields value={typed.label} onChange={(label) => setTyped({ ...typed, label })} />
      <LabelServingFields value={typed} onChange={setTyped} problem={problem} />
      {food && help === null ? (
        <ChoiceGroup
          label="What you logged with it before"
          options={pastChoices}
          value={past}
          onChange={(value) => setPast(value ?? "stay")}
        />
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit">Keep this food</Button>
        <Button
          variant="quiet"
          onClick={() => {
            void draft.clear();
            onCancel();
          }}
        >
          Cancel
        </Button>
      </div>
    </Form>
  );
}
