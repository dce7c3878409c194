"use client";

import { useQuery } from "@tanstack/react-query";
import { useOutbox } from "#app/_outbox/outbox-provider";
import { getDietDay } from "#lib/diet/actions";
import { dayOrder } from "#lib/diet/day-order";
import { mealItemOf } from "#lib/diet/had-again";
import type { DietDayView } from "#lib/diet/schema";
import { usualNow } from "#lib/diet/usual-now";
import { ledgerHere } from "#lib/outbox/ledger-here";
import { withFollowed } from "#lib/outbox/with-followed";
import { withHabits } from "#lib/outbox/with-habits";
import { withPending } from "#lib/outbox/with-pending";
import { useOwnFoods } from "./use-own-foods";
import { useSavedMeals } from "./use-saved-meals";

/** The day as it is: what the server told, with what this device still keeps laid over it. */
export function useDietReading(initial: DietDayView) {
  const { pending } = useOutbox();
  const { day } = initial;
  const { data: view } = useQuery({
    queryKey: ["diet", "day", day],
    queryFn: async () => {
      const result = await getDietDay({ day });
      if (!result.ok) throw new Error(result.message);
      return result.value;
    },
    initialData: initial,
  });
  const { complete, rev } = view.mark;
  const storedMark = complete === null ? [] : [{ day, complete, rev }];
  const mark = withPending("diet-day", storedMark, pending).find((it) => it.day === day) ?? null;
  const written = withPending("diet-entry", view.entries, pending).filter((entry) => entry.day === day);
  const entries = dayOrder(withFollowed(written, pending));
  const ownFoods = useOwnFoods(view.ownFoods);
  const favourites = withPending("favourite", view.favourites, pending);
  const again = {
    ...view.again,
    meals: useSavedMeals(view.again.meals),
    usual: usualNow(view.again.usual, {
      favourites,
      had: [...entries, ...view.again.dayBefore].map(mealItemOf),
      ownFoods,
    }),
  };
  const profile = withHabits(view.profile, pending);
  return {
    view: { ...view, ownFoods, favourites, again, profile, ledger: ledgerHere(view, pending) },
    entries,
    complete: mark?.complete ?? null,
    markRev: mark?.rev ?? rev,
  };
}
