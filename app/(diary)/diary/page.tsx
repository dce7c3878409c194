import type { Metadata } from "next";
import { Refused } from "#app/(diary)/refused";
import { getAskedDays } from "#lib/experiments/actions";
import { getNightClock, getNights } from "#lib/nights/actions";
import { addDays } from "#lib/time/civil-date";
import { DiaryView } from "./diary-view";

export const metadata: Metadata = { title: "Diary" };

export default async function DiaryPage() {
  const clock = await getNightClock({});
  if (!clock.ok) return <Refused message={clock.message} />;
  const { last, current } = clock.value;
  const [nights, asked] = await Promise.all([
    getNights({ from: addDays(last, -27), to: current }),
    getAskedDays({}),
  ]);
  return <DiaryView clock={clock.value} initial={nights.ok ? nights.value : null} asked={asked} />;
}
