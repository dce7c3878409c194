"use client";

import { useEffect, useRef, useState } from "react";
import { useDraft } from "#app/_device/use-draft";
import { Card } from "#app/_ui/card";
import { SearchBox } from "#app/_ui/search-box";
import { AddAmountDialog } from "#app/(diary)/diet/amount-dialog";
import { FoodResults, SearchedHere } from "#app/(diary)/diet/food-results";
import { MealForm } from "#app/(diary)/diet/meal-form";
import { OtherWays } from "#app/(diary)/diet/other-ways";
import { mealText, saysMoreThanAName } from "#lib/diary/diet/meal-text";
import type { FoodOffer } from "#lib/diary/foods/schema";
import { ownFoodsFor, withOwnFoods } from "#lib/diary/foods/with-own-foods";
import type { DietDayState } from "./use-diet-day";
import { useFoodSearch, useMeal } from "./use-food-search";
import { useSettledText } from "./use-settled-text";

/** What the words are taken for: the name of one food is searched, a sentence is read as a meal. */
function Answer({
  day,
  text,
  onChoose,
  onDone,
}: {
  day: DietDayState;
  text: string;
  onChoose: (food: FoodOffer) => void;
  onDone: () => void;
}) {
  const isSentence = saysMoreThanAName(mealText(text, day.view.today));
  const search = useFoodSearch(day, text, isSentence);
  // "Toast tea marmalade" is known to be three foods only once they have been looked up.
  const isMeal = isSentence || (search.data?.isSeveral === true && !search.isPlaceholderData);
  const meal = useMeal(day, text, isMeal);
  const asked = isMeal ? meal : search;
  if (text.length < 2) return null;
  if (isMeal && meal.data) {
    return (
      <>
        {meal.data.isHere ? <SearchedHere /> : null}
        <MealForm key={text} day={day} text={text} meal={meal.data} onDone={onDone} />
      </>
    );
  }
  const { ownFoods } = day.view;
  const failed = asked.isError || asked.fetchStatus === "paused";
  const isHere = asked.data?.isHere === true;
  const found = search.data && withOwnFoods(search.data.foods, { query: text, ownFoods });
  // A food of her own that the server does not know yet may be all of it.
  const isFound = search.isPlaceholderData || search.data?.isFound || ownFoodsFor(text, ownFoods).length > 0;
  return (
    <FoodResults
      foods={failed ? ownFoodsFor(text, ownFoods) : isMeal ? undefined : found}
      notFound={isFound ? null : text}
      failed={failed}
      isHere={isHere}
      onChoose={onChoose}
      onRetry={() => void asked.refetch()}
    />
  );
}

/**
 * Where somebody goes on who uses the keyboard: what she pressed is gone with the list it stood in, and without a place the
 * page would begin anew. Not the box itself, which would open the keyboard of a phone.
 */
function usePlaceAfter(times: number) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (times > 0) place.current?.focus({ preventScroll: true });
  }, [times]);
  return place;
}

/** Search, choose, say how much. What cannot be found, or looked up, can be written by hand. */
export function AddFood({ day }: { day: DietDayState }) {
  const draft = useDraft("one box", () => ({ typed: "" }), day.view.day);
  const { typed } = draft.content;
  const [chosen, setChosen] = useState<FoodOffer | null>(null);
  const [timesDone, setTimesDone] = useState(0);
  const place = usePlaceAfter(timesDone);
  const [text, settle] = useSettledText(typed.trim());
  function done() {
    setChosen(null);
    void draft.clear();
    setTimesDone((times) => times + 1);
  }
  return (
    <Card title="Add food, drink or a supplement">
      <div ref={place} tabIndex={-1} className="outline-none" />
      <SearchBox
        label="What did you have?"
        placeholder="2 eggs and a glass of milk"
        value={typed}
        maxLength={500}
        onChange={(event) => draft.change({ typed: event.currentTarget.value })}
        onEnter={settle}
        onClear={() => void draft.clear()}
      />
      <Answer day={day} text={text} onChoose={setChosen} onDone={done} />
      <OtherWays day={day} name={typed.trim()} onChoose={setChosen} onWritten={() => void draft.clear()} />
      {chosen ? (
        <AddAmountDialog day={day} food={chosen} onSaved={done} onClose={() => setChosen(null)} />
      ) : null}
    </Card>
  );
}
