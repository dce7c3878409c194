import type { Metadata } from "next";
import { ErrorNote } from "#app/_ui/error-note";
import { RemediesRoom } from "#app/(diary)/remedies/remedies-room";
import { getRemedies } from "#lib/diary/remedies/actions";

export const metadata: Metadata = { title: "Add a remedy" };

export default async function NewRemedyPage() {
  const view = await getRemedies({ day: null });
  if (!view.ok) return <ErrorNote title="This page could not be opened" message={view.message} />;
  return <RemediesRoom initial={view.value} />;
}
