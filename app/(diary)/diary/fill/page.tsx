import type { Metadata } from "next";
import { PageRefused } from "#app/_ui/page-refused";
import { addDays } from "#lib/base/time/civil-date";
import { getNightClock, getNights } from "#lib/diary/nights/actions";
import { FillView } from "./fill-view";

export const metadata: Metadata = { title: "Fill in nights" };

export default async function FillPage() {
  const clock = await getNightClock({});
  if (!clock.ok) return <PageRefused message={clock.message} />;
  const { last } = clock.value;
  const nights = await getNights({ from: addDays(last, -13), to: last });
  return <FillView last={last} initial={nights.ok ? nights.value : null} />;
}
