import type { Metadata } from "next";
import { ErrorNote } from "#app/_ui/error-note";
import { RemediesRoom } from "#app/(diary)/remedies/remedies-room";
import { getRemedies } from "#lib/diary/remedies/actions";
import { getNotices } from "#lib/insight/relevance/actions";

export const metadata: Metadata = { title: "Remedies" };

export default async function RemediesPage() {
  const [view, notices] = await Promise.all([
    getRemedies({ day: null }),
    getNotices({ about: null, place: "ledger" }),
  ]);
  if (!view.ok) return <ErrorNote title="Your list could not be opened" message={view.message} />;
  return (
    <RemediesRoom initial={view.value} notices={notices.ok ? { part: "", said: notices.value } : undefined} />
  );
}
