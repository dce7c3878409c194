"use client";

import { useState } from "react";
import { v7 as uuid } from "uuid";
import { useDraft } from "#app/_outbox/use-draft";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { ErrorNote } from "#app/_ui/error-note";
import { Form } from "#app/_ui/form";
import { Notice } from "#app/_ui/notice";
import { LabelFields } from "#app/(diary)/diet/label-fields";
import { LabelNameFields, LabelServingFields } from "#app/(diary)/diet/label-words";
import { fieldMessages } from "#lib/field-messages";
import { offerOfOwnFood } from "#lib/foods/offer-of-row";
import { type FoodOffer, type KeptFood, ownFoodSchema } from "#lib/foods/schema";
import { foodOfTyped, typedFoodOf, typedFoodSchema } from "#lib/foods/typed-food";
import { useFoodWrites } from "./use-own-foods";

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
  const { add, change } = useFoodWrites();
  const [id] = useState(() => food?.id ?? uuid());
  const draft = useDraft(`label ${food ? `${food.id} ${food.rev}` : "new"}`, typedFoodSchema, () =>
    typedFoodOf(food, name),
  );
  const { value: typed, set: setTyped } = draft;
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
    draft.forget();
    onSaved(offerOfOwnFood(read.data));
  }

  return (
    <Form className="space-y-5" onSubmit={() => void save()}>
      {draft.isBack ? <TypedBefore onAnew={draft.beginAnew} /> : null}
      {unshown ? <ErrorNote title="Not kept" message={problems[unshown] ?? ""} /> : null}
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
        <Button
          variant="quiet"
          onClick={() => {
            draft.forget();
            onCancel();
          }}
        >
          Cancel
        </Button>
      </div>
    </Form>
  );
}

/** Says that the form is not empty, or not as the food was kept, because it was begun before. */
function TypedBefore({ onAnew }: { onAnew: () => void }) {
  const [isSaid, setSaid] = useState(true);
  if (!isSaid) return null;
  return (
    <Notice
      title="What you had typed before is back"
      actions={
        <Button
          variant="quiet"
          onClick={() => {
            setSaid(false);
            onAnew();
          }}
        >
          Begin anew
        </Button>
      }
    />
  );
}
