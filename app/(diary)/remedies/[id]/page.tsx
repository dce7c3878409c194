import type { Metadata } from "next";
import { ErrorNote } from "#app/_ui/error-note";
import { RemediesRoom } from "#app/(diary)/remedies/remedies-room";
import { getRemedies } from "#lib/diary/remedies/actions";
import { getNotices } from "#lib/insight/relevance/actions";
import { subjectsOfName } from "#lib/knowledge/safety/subjects-of-name";

export const metadata: Metadata = { title: "Remedy" };

/** Whether it is on the list, the device says: it may know of one that the server has not heard of yet. */
export default async function RemedyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const view = await getRemedies({ day: null });
  if (!view.ok) return <ErrorNote title="This remedy could not be opened" message={view.message} />;
  const known = view.value.remedies.find((remedy) => remedy.id === id);
  const said = known && (await getNotices({ about: subjectsOfName(known.name), place: "ledger" }));
  return (
    <RemediesRoom initial={view.value} notices={said?.ok ? { part: id, said: said.value } : undefined} />
  );
}
