import type { Metadata } from "next";
import { Refused } from "#app/(diary)/refused";
import { getNightClock, getNights } from "#lib/nights/actions";
import { addDays } from "#lib/time/civil-date";
import { FillView } from "./fill-view";

export const metadata: Metadata = { title: "Fill in nights" };

export default async function FillPage() {
  const clock = await getNightClock({});
  if (!clock.ok) return <Refused message={clock.message} />;
  const { last } = clock.value;
  const nights = await getNights({ from: addDays(last, -13), to: last });
  return <FillView last={last} initial={nights.ok ? nights.value : null} />;
}
