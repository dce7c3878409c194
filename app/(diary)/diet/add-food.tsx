"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { SearchBox } from "#app/_ui/search-box";
import { AddAmountDialog } from "#app/(diary)/diet/amount-dialog";
import { FoodResults } from "#app/(diary)/diet/food-results";
import { HandDialog } from "#app/(diary)/diet/hand-dialog";
import { searchFoods } from "#lib/foods/actions";
import type { FoodOffer } from "#lib/foods/schema";
import { instantOfDate } from "#lib/time/instant";
import { livedClock } from "#lib/time/lived-time";
import type { DietDayState } from "./use-diet-day";

/** The hour it is for: what she usually has around now comes first. */
function hourNow(timeZone: string): number {
  return Number(livedClock(instantOfDate(new Date()), timeZone).slice(0, 2));
}

function useFoodSearch(day: DietDayState, typed: string) {
  const query = useDeferredValue(typed.trim());
  const { view } = day;
  return useQuery({
    queryKey: ["foods", "search", query, view.day],
    queryFn: async () => {
      const hour = hourNow(view.profile.timeZone);
      const result = await searchFoods({ query, day: view.day, hour });
      if (!result.ok) throw new Error(result.message);
      return result.value;
    },
    enabled: query.length >= 2,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** Search, choose, say how much. What cannot be found, or looked up, can be written by hand. */
export function AddFood({ day }: { day: DietDayState }) {
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<FoodOffer | null>(null);
  const [byHand, setByHand] = useState(false);
  const search = useFoodSearch(day, typed);
  const isSearching = typed.trim().length >= 2;
  const first = search.data?.[0];
  return (
    <Card title="Add food, drink or a supplement">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first) setChosen(first);
        }}
      >
        <SearchBox
          label="What did you have?"
          placeholder="For example: porridge, almonds, tea"
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
      {isSearching ? (
        <FoodResults
          foods={search.data}
          failed={search.isError || search.fetchStatus === "paused"}
          onChoose={setChosen}
          onRetry={() => void search.refetch()}
        />
      ) : null}
      <Button variant="quiet" className="mt-4" onClick={() => setByHand(true)}>
        Write it by hand
      </Button>
      {chosen ? (
        <AddAmountDialog
          day={day}
          food={chosen}
          onClose={() => {
            setChosen(null);
            setTyped("");
          }}
        />
      ) : null}
      {byHand ? (
        <HandDialog day={day} entry={null} name={typed.trim()} onClose={() => setByHand(false)} />
      ) : null}
    </Card>
  );
}
