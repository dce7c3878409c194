import type { Metadata } from "next";
import { ErrorNote } from "#app/_ui/error-note";
import { RemediesRoom } from "#app/(diary)/remedies/remedies-room";
import { getRemedies } from "#lib/remedies/actions";

export const metadata: Metadata = { title: "Remedy" };

/** Whether it is on the list, the device says: it may know of one that the server has not heard of yet. */
export default async function RemedyPage() {
  const view = await getRemedies({ day: null });
  if (!view.ok) return <ErrorNote title="This remedy could not be opened" message={view.message} />;
  return <RemediesRoom initial={view.value} />;
}
