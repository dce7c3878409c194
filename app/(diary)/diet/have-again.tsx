"use client";

import { Star } from "lucide-react";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { Disclosure } from "#app/_ui/disclosure";
import { SavedMeals } from "#app/(diary)/diet/saved-meals";
import { deviceZone } from "#lib/base/time/device-zone";
import { instantOfDate } from "#lib/base/time/instant";
import { hourOf } from "#lib/base/time/lived-time";
import { howMuchWords } from "#lib/diary/diet/entry-words";
import { entryOfMealItem, hadAgain } from "#lib/diary/diet/had-again";
import { mealSlotOf, mealsOfDay, slotWords } from "#lib/diary/diet/meal-slots";
import type { DietEntry, UsualItem } from "#lib/diary/diet/schema";
import type { DietDayState } from "./use-diet-day";

const listed = (entries: readonly DietEntry[]) => entries.map(({ name }) => name).join(", ");

/** Open until something stands where it would go: today in this part of the day, on another day at all. */
function useOpenAtFirst({ view, entries }: DietDayState): boolean {
  const [isOpen] = useState(() => {
    if (view.day !== view.today) return entries.length === 0;
    const slot = mealSlotOf(hourOf(instantOfDate(new Date()), view.profile.timeZone));
    return !mealsOfDay(entries).some((meal) => meal.slot === slot);
  });
  return isOpen;
}

/** What the person had before, in one tap: yesterday's meals, their saved ones, what the person usually has at this hour. */
export function HaveAgain({ day }: { day: DietDayState }) {
  const { dayBefore, usual, meals } = day.view.again;
  const isOpen = useOpenAtFirst(day);
  if (dayBefore.length + usual.length + meals.length === 0) return null;
  return (
    <Card className="px-3 py-0 sm:py-0">
      <Disclosure summary="Have it again" open={isOpen}>
        <div className="space-y-4">
          <DayBefore day={day} />
          <Usual day={day} />
          <SavedMeals day={day} />
        </div>
      </Disclosure>
    </Card>
  );
}

/** Copies entries to this day. A single usual food is had now; a meal of yesterday keeps its times. */
function useCopy(day: DietDayState) {
  const { view } = day;
  const { dayStartHour, timeZone: profileZone } = view.profile;
  return (entries: readonly DietEntry[], message: string) => {
    const place = { day: view.day, timeZone: deviceZone(profileZone), dayStartHour };
    const now = instantOfDate(new Date());
    return day.addMeal(
      entries.map((entry) => hadAgain(entry, { ...place, now })),
      message,
    );
  };
}

function DayBefore({ day }: { day: DietDayState }) {
  const copy = useCopy(day);
  const { view } = day;
  const { dayBefore } = view.again;
  if (dayBefore.length === 0) return null;
  const isToday = view.day === view.today;
  const whose = isToday ? "Yesterday’s" : "The day before’s";
  const slot = mealSlotOf(hourOf(instantOfDate(new Date()), view.profile.timeZone));
  const meals = mealsOfDay(dayBefore);
  const first = isToday ? meals.filter((meal) => meal.slot === slot) : [];
  const rest = meals.filter((meal) => !first.includes(meal));
  const button = ({ slot: part, entries }: (typeof meals)[number]) => (
    <Button
      key={part}
      variant="quiet"
      className="w-full flex-col items-start text-left"
      onClick={() => void copy(entries, `${whose} ${slotWords[part]} is written down again.`)}
    >
      <span>
        {whose} {slotWords[part]}
      </span>
      <span className="font-normal text-sm text-soft">{listed(entries)}</span>
    </Button>
  );
  return (
    <div className="space-y-3">
      {first.map(button)}
      <Disclosure summary={isToday ? "More of yesterday" : "The day before"}>
        <div className="space-y-3">
          {rest.map(button)}
          <Button
            variant="quiet"
            className="w-full"
            onClick={() => void copy(dayBefore, `All ${dayBefore.length} entries are written down again.`)}
          >
            Copy the whole day, {dayBefore.length} {dayBefore.length === 1 ? "entry" : "entries"}
          </Button>
        </div>
      </Disclosure>
    </div>
  );
}

function Usual({ day }: { day: DietDayState }) {
  const { view } = day;
  const { usual } = view.again;
  if (usual.length === 0) return null;
  function have({ isFavourite: _, ...item }: UsualItem) {
    const consumedAt = view.day === view.today ? instantOfDate(new Date()) : null;
    const timeZone = deviceZone(view.profile.timeZone);
    void day.add(entryOfMealItem(item, { day: view.day, timeZone, consumedAt }));
  }
  return (
    <div>
      <h3 className="font-semibold">
        {view.day === view.today ? "Your favourites, and what is usual at this hour" : "What you often have"}
      </h3>
      <ul className="mt-2 flex flex-wrap gap-2">
        {usual.map((item) => (
          <li key={`${item.foodRef} ${item.name} ${item.kind}`}>
            <Button variant="quiet" onClick={() => have(item)}>
              {item.isFavourite ? (
                <Star role="img" aria-label="Favourite:" className="fill-current text-lamp" />
              ) : null}
              {[item.name, howMuchWords({ ...item, grams: null })].filter((word) => word !== null).join(", ")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
