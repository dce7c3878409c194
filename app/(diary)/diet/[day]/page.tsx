import { notFound } from "next/navigation";
import { ErrorNote } from "#app/_ui/error-note";
import { DietRoom } from "#app/(diary)/diet/diet-room";
import { parseCivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import { getDietDay } from "#lib/diary/diet/actions";

type Props = { params: Promise<{ day: string }> };

export async function generateMetadata({ params }: Props) {
  const day = parseCivilDate((await params).day);
  return { title: day ? `Diet, ${dateWords(day)}` : "Diet" };
}

export default async function DietDayPage({ params }: Props) {
  const day = parseCivilDate((await params).day);
  if (!day) notFound();
  const view = await getDietDay({ day });
  if (!view.ok) return <ErrorNote title="This day could not be opened" message={view.message} />;
  return <DietRoom key={day} initial={view.value} />;
}
