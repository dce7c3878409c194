"use client";

import { useQuery } from "@tanstack/react-query";
import { Dialog } from "#app/_ui/dialog";
import { Skeleton } from "#app/_ui/skeleton";
import { AmountForm } from "#app/(diary)/diet/amount-form";
import type { DietEntry } from "#lib/diary/diet/schema";
import { offerOfOwnFood } from "#lib/diary/foods/offer-of-row";
import { foodOptions } from "#lib/diary/foods/options";
import type { FoodOffer } from "#lib/diary/foods/schema";
import type { DietDayState } from "./use-diet-day";
import { useKnownFoods } from "./use-food-search";

/** How much of a food, new to the day. */
export function AddAmountDialog({
  day,
  food,
  onSaved,
  onClose,
}: {
  day: DietDayState;
  food: FoodOffer;
  onSaved: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog title={food.name} isOpen onOpenChange={onClose}>
      <AmountForm day={day} food={food} entry={null} onSaved={onSaved} onCancel={onClose} />
    </Dialog>
  );
}

/**
 * Another amount or time of what is written down. Without a connection a food that this device does not know keeps its
 * unit; the rest can change.
 */
export function ChangeAmountDialog({
  day,
  entry,
  onClose,
}: {
  day: DietDayState;
  entry: DietEntry;
  onClose: () => void;
}) {
  const { foodRef } = entry;
  const own = day.view.ownFoods.find(({ id }) => foodRef === `own:${id}`);
  const known = useKnownFoods(day.view.today)?.find(({ food: { ref } }) => ref === foodRef);
  const food = useQuery({
    ...foodOptions(foodRef),
    enabled: own === undefined,
  });
  return (
    <Dialog title={entry.name} isOpen onOpenChange={onClose}>
      {food.isPending && food.fetchStatus === "fetching" ? (
        <Skeleton lines={4} />
      ) : (
        <AmountForm
          day={day}
          food={own ? offerOfOwnFood(own) : (food.data ?? known?.food ?? null)}
          entry={entry}
          onSaved={onClose}
          onCancel={onClose}
        />
      )}
    </Dialog>
  );
}
