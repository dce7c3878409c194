import type { Metadata } from "next";
import { ErrorNote } from "#app/_ui/error-note";
import { RemediesHome } from "#app/(diary)/remedies/remedies-home";
import { getRemedies } from "#lib/remedies/actions";

export const metadata: Metadata = { title: "Remedies" };

export default async function RemediesPage() {
  const view = await getRemedies({ day: null });
  if (!view.ok) return <ErrorNote title="Your list could not be opened" message={view.message} />;
  return <RemediesHome initial={view.value} />;
}
