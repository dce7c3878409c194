import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getNights } from "#lib/nights/actions";
import { parseCivilDate } from "#lib/time/civil-date";
import { dateWords } from "#lib/time/lived-time";
import { NightView } from "./night-view";

type Props = { params: Promise<{ night: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const night = parseCivilDate((await params).night);
  return { title: night ? `Night of ${dateWords(night)}` : "Diary" };
}

export default async function NightPage({ params }: Props) {
  const night = parseCivilDate((await params).night);
  if (!night) notFound();
  const nights = await getNights({ from: night, to: night });
  return <NightView key={night} night={night} initial={nights.ok ? nights.value : null} />;
}
