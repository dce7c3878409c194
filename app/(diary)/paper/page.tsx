import type { Metadata } from "next";
import { Refused } from "#app/(diary)/refused";
import { getNightClock } from "#lib/nights/actions";
import { parseCivilDate } from "#lib/time/civil-date";
import { PaperView } from "./paper-view";

export const metadata: Metadata = { title: "A sheet for the bedside" };

export default async function PaperPage({ searchParams }: { searchParams: Promise<{ from?: string }> }) {
  const clock = await getNightClock({});
  if (!clock.ok) return <Refused message={clock.message} />;
  const { from = "" } = await searchParams;
  return <PaperView first={parseCivilDate(from) ?? clock.value.current} />;
}
