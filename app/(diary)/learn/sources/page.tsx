import type { Metadata } from "next";
import Link from "next/link";
import { Card } from "#app/_ui/card";
import { PageHeader } from "#app/_ui/page-header";
import { Citations } from "#app/(diary)/learn/citations";
import { citationKeys } from "#lib/article/references";

export const metadata: Metadata = { title: "Sources" };

export default function SourcesPage() {
  return (
    <>
      <p>
        <Link href="/learn" className="inline-flex min-h-target items-center">
          Learn
        </Link>
      </p>
      <PageHeader
        title="Sources"
        sentence="Every study and report these pages rest on, each with how far it was checked. No clinician has reviewed them yet."
      />
      <Card>
        <Citations cites={citationKeys} />
      </Card>
    </>
  );
}
