import type { Metadata } from "next";
import { Refused } from "#app/(diary)/refused";
import { getNightClock, getNights } from "#lib/nights/actions";
import { monthOf } from "#lib/time/month-weeks";
import { CalendarView } from "./calendar-view";

export const metadata: Metadata = { title: "Calendar" };

export default async function CalendarPage() {
  const clock = await getNightClock({});
  if (!clock.ok) return <Refused message={clock.message} />;
  const { current } = clock.value;
  const nights = await getNights({ from: monthOf(current, -2).from, to: monthOf(current).to });
  return <CalendarView current={current} initial={nights.ok ? nights.value : null} />;
}
