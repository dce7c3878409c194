"use client";

import { WrittenBy } from "#app/_device/written-by";
import { Button } from "#app/_ui/button";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import { deviceZone } from "#lib/base/time/device-zone";
import { instantOfDate } from "#lib/base/time/instant";
import { entryOfMealItem } from "#lib/diary/diet/had-again";
import { mealSentence } from "#lib/diary/diet/meal-sentence";
import type { SavedMeal } from "#lib/diary/diet/schema";
import type { DietDayState } from "./use-diet-day";
import { useMealWrites } from "./use-meal-writes";

/** Meals the person gave a name: each with what it comes to, and how many of its foods say so. */
export function SavedMeals({ day }: { day: DietDayState }) {
  const { remove } = useMealWrites();
  const { place, keep } = useKeptFocus<HTMLHeadingElement>(day.view.again.meals.length);
  const { view } = day;
  if (view.again.meals.length === 0) return null;

  function have(meal: SavedMeal) {
    const consumedAt = view.day === view.today ? instantOfDate(new Date()) : null;
    const when = { day: view.day, timeZone: deviceZone(view.profile.timeZone), consumedAt };
    void day.addMeal(
      meal.items.map((item) => entryOfMealItem(item, when)),
      `${meal.name} is written down.`,
    );
  }

  return (
    <div>
      <h3 ref={place} tabIndex={-1} className="font-semibold">
        Your meals
      </h3>
      <ul className="mt-1 divide-y divide-line">
        {view.again.meals.map((meal) => (
          <li key={meal.id} className="flex flex-wrap items-center gap-3 py-3">
            <div className="min-w-0 flex-1 basis-48">
              <p className="font-semibold">{meal.name}</p>
              <p className="text-sm text-soft">{mealSentence(meal)}</p>
              <WrittenBy entity="saved-meal" entryKey={meal.id} rev={meal.rev} />
            </div>
            <Button variant="quiet" onClick={() => have(meal)} aria-label={`Have ${meal.name}`}>
              Have it
            </Button>
            <Button
              variant="quiet"
              onClick={() => {
                keep();
                void remove(meal);
              }}
              aria-label={`Take away the meal ${meal.name}`}
            >
              Take away
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
