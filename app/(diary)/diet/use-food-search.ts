"use client";

import { keepPreviousData, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { keepReading, keptReading } from "#app/_device/kept-reading";
import { useOutbox } from "#app/_device/outbox-provider";
import { usePageIdle } from "#app/_ui/use-page-idle";
import type { CivilDate } from "#lib/base/time/civil-date";
import { instantOfDate } from "#lib/base/time/instant";
import { hourOf } from "#lib/base/time/lived-time";
import { proposeMeal } from "#lib/diary/diet/actions";
import { mealProposals } from "#lib/diary/diet/meal-proposals";
import { mealText } from "#lib/diary/diet/meal-text";
import { getKnownFoods, searchFoods } from "#lib/diary/foods/actions";
import { foodNames } from "#lib/diary/foods/food-names";
import { type KnownFood, searchOnDevice } from "#lib/diary/foods/search-on-device";
import { searchWords } from "#lib/diary/foods/search-words";
import { splitNames } from "#lib/diary/foods/split-names";
import { knownOwnFood } from "#lib/diary/foods/with-own-foods";
import type { DietDayState } from "./use-diet-day";

const dayMs = 86_400_000;

/** The foods this device can search by itself: those it has kept, and once a day as the server tells them. */
async function knownFoods(personId: string, day: CivilDate): Promise<KnownFood[]> {
  const kept = await keptReading<KnownFood[]>(personId, "foods");
  if (kept && Date.now() - kept.readAt < dayMs) return kept.told;
  const result = await getKnownFoods({ day }).catch(() => null);
  if (!result?.ok) {
    if (kept) return kept.told;
    throw new Error(result?.message ?? "The foods could not be read");
  }
  void keepReading(personId, "foods", { told: result.value, waited: [], readAt: Date.now() });
  return result.value;
}

const knownTo = (personId: string, day: CivilDate) =>
  queryOptions({
    queryKey: ["known-foods", personId],
    queryFn: () => knownFoods(personId, day),
    staleTime: dayMs,
    retry: false,
  });

/** Who they are kept for; nobody while the outbox is not open. */
const usePersonId = () => useOutbox().opened?.person?.personId ?? "";

/** The foods at hand for when the connection goes, fetched once the page is calm; null until they have come. */
export function useKnownFoods(today: CivilDate): readonly KnownFood[] | null {
  const personId = usePersonId();
  const isCalm = usePageIdle();
  return useQuery({ ...knownTo(personId, today), enabled: isCalm && personId !== "" }).data ?? null;
}

/** The hour it is for: what the person usually has around now comes first. */
const hourNow = (timeZone: string) => hourOf(instantOfDate(new Date()), timeZone);

/** What the server answers; where it cannot be asked, what this device finds by itself, if it has foods at hand. */
async function askedOrHere<Told>(
  ask: () => Promise<{ ok: true; value: Told } | { ok: false; message: string }>,
  answerHere: () => Promise<Told>,
): Promise<Told & { readonly isHere: boolean }> {
  const result = await ask().catch(() => null);
  if (result?.ok) return { ...result.value, isHere: false };
  if (result) throw new Error(result.message);
  return { ...(await answerHere()), isHere: true };
}

/** Everything this device can find by itself, the person's own foods as it knows them. */
function useAtHand({ view }: DietDayState): () => Promise<readonly KnownFood[]> {
  const client = useQueryClient();
  const personId = usePersonId();
  useKnownFoods(view.today);
  return async () => [
    ...view.ownFoods.map(knownOwnFood),
    ...(await client.fetchQuery(knownTo(personId, view.today))),
  ];
}

/** The names by which a sentence without joining words is taken apart. */
const namesOf = (foods: readonly KnownFood[]) => foodNames(foods.map(({ calledBy }) => calledBy));

export function useFoodSearch(day: DietDayState, query: string, isMeal: boolean) {
  const { view } = day;
  const atHand = useAtHand(day);
  return useQuery({
    queryKey: ["foods", "search", query, view.day],
    queryFn: () =>
      askedOrHere(
        () => searchFoods({ query, day: view.day, hour: hourNow(view.profile.timeZone) }),
        async () => {
          const foods = await atHand();
          const answers = searchOnDevice(searchWords(query), foods, 20);
          const isSeveral = !answers.isFound && splitNames(query.toLowerCase(), namesOf(foods)) !== null;
          return { ...answers, isSeveral };
        },
      ),
    enabled: query.length >= 2 && !isMeal,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

export function useMeal(day: DietDayState, text: string, isMeal: boolean) {
  const { view } = day;
  const atHand = useAtHand(day);
  return useQuery({
    queryKey: ["foods", "meal", text, view.day],
    queryFn: () =>
      askedOrHere(
        () => proposeMeal({ text, day: view.today, hour: hourNow(view.profile.timeZone) }),
        async () => {
          const foods = await atHand();
          const { lines, ...when } = mealText(text, view.today);
          const proposals = await mealProposals(lines, {
            answersFor: (wishes) => searchOnDevice(wishes, foods, 5),
            names: () => namesOf(foods),
            profile: view.profile,
          });
          return { ...when, proposals };
        },
      ),
    enabled: isMeal,
    retry: false,
  });
}
