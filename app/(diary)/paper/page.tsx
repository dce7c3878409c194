import type { Metadata } from "next";
import { oneValue } from "#app/_ui/one-value";
import { PageRefused } from "#app/_ui/page-refused";
import { parseCivilDate } from "#lib/base/time/civil-date";
import { getNightClock } from "#lib/diary/nights/actions";
import { PaperView } from "./paper-view";

export const metadata: Metadata = { title: "A sheet for the bedside" };

type Props = { searchParams: Promise<{ from?: string | string[] }> };

export default async function PaperPage({ searchParams }: Props) {
  const clock = await getNightClock({});
  if (!clock.ok) return <PageRefused message={clock.message} />;
  const from = oneValue((await searchParams).from);
  return <PaperView first={parseCivilDate(from ?? "") ?? clock.value.current} />;
}
