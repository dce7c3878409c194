import type { Metadata } from "next";
import { PageRefused } from "#app/_ui/page-refused";
import { addDays } from "#lib/base/time/civil-date";
import { getNightClock, getNights } from "#lib/diary/nights/actions";
import { getAskedDays } from "#lib/insight/experiments/actions";
import { DiaryView } from "./diary-view";

export const metadata: Metadata = { title: "Diary" };

export default async function DiaryPage() {
  const clock = await getNightClock({});
  if (!clock.ok) return <PageRefused message={clock.message} />;
  const { last, current } = clock.value;
  const [nights, asked] = await Promise.all([
    getNights({ from: addDays(last, -27), to: current }),
    getAskedDays({}),
  ]);
  return <DiaryView clock={clock.value} initial={nights.ok ? nights.value : null} asked={asked} />;
}
