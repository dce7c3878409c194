import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ErrorNote } from "#app/_ui/error-note";
import { parseCivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import { getBefore } from "#lib/insight/before/actions";
import { BeforeView } from "./before-view";

type Props = { params: Promise<{ night: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const night = parseCivilDate((await params).night);
  return { title: night ? `Before the night of ${dateWords(night)}` : "Trends" };
}

export default async function BeforePage({ params }: Props) {
  const night = parseCivilDate((await params).night);
  if (!night) notFound();
  const before = await getBefore({ night });
  if (!before.ok) return <ErrorNote title="What came before did not load" message={before.message} />;
  return <BeforeView report={before.value} />;
}
