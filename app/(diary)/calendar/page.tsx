import type { Metadata } from "next";
import { PageRefused } from "#app/_ui/page-refused";
import { monthOf } from "#lib/base/time/month-weeks";
import { getNightClock, getNights } from "#lib/diary/nights/actions";
import { CalendarView } from "./calendar-view";

export const metadata: Metadata = { title: "Calendar" };

export default async function CalendarPage() {
  const clock = await getNightClock({});
  if (!clock.ok) return <PageRefused message={clock.message} />;
  const { current } = clock.value;
  const nights = await getNights({ from: monthOf(current, -2).from, to: monthOf(current).to });
  return <CalendarView current={current} initial={nights.ok ? nights.value : null} />;
}
