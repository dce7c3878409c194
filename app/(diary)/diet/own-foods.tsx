"use client";

import { useState } from "react";
import { WrittenBy } from "#app/_device/written-by";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { Dialog } from "#app/_ui/dialog";
import { EmptyState } from "#app/_ui/empty-state";
import { here } from "#app/_ui/open-in-place";
import { PageHeader } from "#app/_ui/page-header";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import { Contents } from "#app/(diary)/diet/contents";
import { LabelForm } from "#app/(diary)/diet/label-form";
import { basisWords } from "#lib/diary/foods/basis-words";
import { printedWords } from "#lib/diary/foods/printed-words";
import type { KeptFood } from "#lib/diary/foods/schema";
import { useFoodWrites } from "./use-food-writes";

function OwnFoodCard({
  food,
  onEdit,
  onRemove,
}: {
  food: KeptFood;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const typed = printedWords(food);
  return (
    <li>
      <Card title={food.name} className="h-full">
        <p className="text-soft">{[food.brand, basisWords(food)].filter(Boolean).join(" · ")}</p>
        <div className="mt-3">
          <Contents amounts={food} />
        </div>
        {typed ? <p className="mt-2 text-sm text-soft">As you typed it, {typed}.</p> : null}
        <WrittenBy entity="own-food" entryKey={food.id} rev={food.rev} />
        <div className="mt-4 flex flex-wrap gap-3">
          <Button variant="quiet" onClick={onEdit} aria-label={`Change ${food.name}`}>
            Change
          </Button>
          <Button variant="quiet" onClick={onRemove} aria-label={`Take away ${food.name}`}>
            Take away
          </Button>
        </div>
      </Card>
    </li>
  );
}

/** Foods typed from their labels: changed, taken away, brought back. */
export function OwnFoods({ foods }: { foods: readonly KeptFood[] }) {
  const { remove } = useFoodWrites();
  const { place, keep } = useKeptFocus<HTMLDivElement>(foods.length);
  const [edited, setEdited] = useState<KeptFood | "new" | null>(null);

  return (
    <>
      <PageHeader
        title="Your own foods"
        up={{ ...here("/diet"), label: "Diet" }}
        sentence={
          foods.length === 0
            ? undefined
            : `${foods.length} ${foods.length === 1 ? "food" : "foods"} of your own.`
        }
      >
        <Button onClick={() => setEdited("new")}>Add a food from its label</Button>
      </PageHeader>
      <div ref={place} tabIndex={-1} className="outline-none" />
      {foods.length === 0 ? (
        <EmptyState title="No food of your own yet">
          <p>
            Electrolyte powders, mineral waters, bread from your baker: type in what the pack says once, and
            find it by name from then on. What the pack does not say stays “not known”.
          </p>
        </EmptyState>
      ) : (
        <ul className="grid gap-4 lg:grid-cols-2">
          {foods.map((food) => (
            <OwnFoodCard
              key={food.id}
              food={food}
              onEdit={() => setEdited(food)}
              onRemove={() => {
                keep();
                void remove(food);
              }}
            />
          ))}
        </ul>
      )}
      {edited ? (
        <Dialog
          title={edited === "new" ? "A food from its label" : edited.name}
          isOpen
          onOpenChange={() => setEdited(null)}
        >
          <LabelForm
            food={edited === "new" ? null : edited}
            onSaved={() => setEdited(null)}
            onCancel={() => setEdited(null)}
          />
        </Dialog>
      ) : null}
    </>
  );
}
