import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ErrorNote } from "#app/_ui/error-note";
import { RemedyView } from "#app/(diary)/remedies/remedy-view";
import { getRemedies } from "#lib/remedies/actions";

export const metadata: Metadata = { title: "Remedy" };

export default async function RemedyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const view = await getRemedies({ day: null });
  if (!view.ok) return <ErrorNote title="This remedy could not be opened" message={view.message} />;
  const remedy = view.value.remedies.find((one) => one.id === id);
  if (!remedy) notFound();
  return <RemedyView remedy={remedy} today={view.value.today} />;
}
