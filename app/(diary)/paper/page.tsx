import type { Metadata } from "next";
import { PageRefused } from "#app/_ui/page-refused";
import { parseCivilDate } from "#lib/base/time/civil-date";
import { getNightClock } from "#lib/diary/nights/actions";
import { PaperView } from "./paper-view";

export const metadata: Metadata = { title: "A sheet for the bedside" };

export default async function PaperPage({ searchParams }: { searchParams: Promise<{ from?: string }> }) {
  const clock = await getNightClock({});
  if (!clock.ok) return <PageRefused message={clock.message} />;
  const { from = "" } = await searchParams;
  return <PaperView first={parseCivilDate(from) ?? clock.value.current} />;
}
