import type { Metadata } from "next";
import { ErrorNote } from "#app/_ui/error-note";
import { PageHeader } from "#app/_ui/page-header";
import { NewRemedyForm } from "#app/(diary)/remedies/new-remedy-form";
import { getRemedies } from "#lib/remedies/actions";

export const metadata: Metadata = { title: "Add a remedy" };

export default async function NewRemedyPage() {
  const view = await getRemedies({ day: null });
  if (!view.ok) return <ErrorNote title="This page could not be opened" message={view.message} />;
  return (
    <>
      <PageHeader
        title="Add a remedy"
        up={{ href: "/remedies", label: "Remedies" }}
        sentence="A name is enough. Fill in the rest when the pack is at hand."
      />
      <NewRemedyForm today={view.value.today} />
    </>
  );
}
