import type { Metadata } from "next";
import { PageRefused } from "#app/_ui/page-refused";
import { addDays } from "#lib/base/time/civil-date";
import { getNightClock, getNights } from "#lib/diary/nights/actions";
import { getRemedies } from "#lib/diary/remedies/actions";
import { WeekView } from "./week-view";

export const metadata: Metadata = { title: "Your week" };

export default async function WeekPage() {
  const clock = await getNightClock({});
  if (!clock.ok) return <PageRefused message={clock.message} />;
  const { last, current } = clock.value;
  const [nights, remedies] = await Promise.all([
    getNights({ from: addDays(last, -27), to: current }),
    getRemedies({ day: null }),
  ]);
  if (!remedies.ok) return <PageRefused message={remedies.message} />;
  return (
    <WeekView
      clock={clock.value}
      initial={nights.ok ? nights.value : null}
      remedies={remedies.value.remedies}
    />
  );
}
