import type { Metadata } from "next";
import { Card } from "#app/_ui/card";
import { PageHeader } from "#app/_ui/page-header";
import { Citations } from "#app/(diary)/learn/citations";
import { citationKeys } from "#lib/knowledge/evidence/references";

export const metadata: Metadata = { title: "Sources" };

export default function SourcesPage() {
  return (
    <>
      <PageHeader
        title="Sources"
        up={{ href: "/learn", label: "Learn" }}
        sentence="Every study and report these pages rest on, each with how far it was checked. No clinician has reviewed them yet."
      />
      <Card>
        <Citations cites={citationKeys} />
      </Card>
    </>
  );
}
