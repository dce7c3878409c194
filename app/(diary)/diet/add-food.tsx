"use client";

import { useEffect, useRef, useState } from "react";
import { useDraft } from "#app/_device/use-draft";
import { Card } from "#app/_ui/card";
import { SearchBox } from "#app/_ui/search-box";
import { useSettledText } from "#app/_ui/use-settled-text";
import { AddAmountDialog } from "#app/(diary)/diet/amount-dialog";
import { FoodResults, SearchedHere } from "#app/(diary)/diet/food-results";
import { MealForm } from "#app/(diary)/diet/meal-form";
import { OtherWays } from "#app/(diary)/diet/other-ways";
import { Water } from "#app/(diary)/diet/water";
import { mealText, saysMoreThanAName } from "#lib/diary/diet/meal-text";
import type { FoodOffer } from "#lib/diary/foods/schema";
import { ownFoodsFor, withOwnFoods } from "#lib/diary/foods/with-own-foods";
import type { DietDayState } from "./use-diet-day";
import { useFoodSearch, useMeal } from "./use-food-search";

/** What the words are taken for: the name of one food is searched, a sentence is read as a meal. */
function Answer({
  day,
  text,
  isSettled,
  onChoose,
  onDone,
}: {
  day: DietDayState;
  text: string;
  /** Whether the text is still what stands in the box */
  isSettled: boolean;
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
        <MealForm key={text} day={day} text={text} isSettled={isSettled} meal={meal.data} onDone={onDone} />
      </>
    );
  }
  const { ownFoods } = day.view;
  const failed = asked.isError || asked.fetchStatus === "paused";
  const isHere = asked.data?.isHere === true;
  const found = search.data && withOwnFoods(search.data.foods, { query: text, ownFoods });
  // A food of the person's own that the server does not know yet may be all of it.
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
 * Where somebody goes on who uses the keyboard: what the person pressed is gone with the list it stood in, and without a
 * place the page would begin anew. Not the box itself, which would open the keyboard of a phone.
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
  const inTheBox = useRef(typed);
  useEffect(() => {
    inTheBox.current = typed;
  }, [typed]);
  function done(written: string) {
    setChosen(null);
    // Whoever was faster than the disk has begun to write what came next: that stays.
    if (inTheBox.current.trim() === written) void draft.clear();
    setTimesDone((times) => times + 1);
  }
  return (
    <Card className="p-3">
      <h2 className="sr-only">Add food, drink or a supplement</h2>
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
      {/* Once the box is empty nothing of what was just written down stays to be written down again. */}
      <Answer
        day={day}
        text={typed.trim() === "" ? "" : text}
        isSettled={text === typed.trim()}
        onChoose={setChosen}
        onDone={() => done(text)}
      />
      <OtherWays day={day} name={typed.trim()} onChoose={setChosen} onWritten={() => void draft.clear()} />
      <Water day={day} />
      {chosen ? (
        <AddAmountDialog
          day={day}
          food={chosen}
          onSaved={() => done(typed.trim())}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </Card>
  );
}
