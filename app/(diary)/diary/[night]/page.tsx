import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseCivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import { getNightClock, getNights } from "#lib/diary/nights/actions";
import { NightView } from "./night-view";

type Props = { params: Promise<{ night: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const night = parseCivilDate((await params).night);
  return { title: night ? `Night of ${dateWords(night)}` : "Diary" };
}

export default async function NightPage({ params }: Props) {
  const night = parseCivilDate((await params).night);
  if (!night) notFound();
  const [clock, nights] = await Promise.all([getNightClock({}), getNights({ from: night, to: night })]);
  return (
    <NightView
      key={night}
      night={night}
      current={clock.ok ? clock.value.current : undefined}
      initial={nights.ok ? nights.value : null}
    />
  );
}
