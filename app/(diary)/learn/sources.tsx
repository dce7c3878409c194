import { ReviewNote } from "#app/_safety/review-note";
import { Card } from "#app/_ui/card";
import { DataTable } from "#app/_ui/data-table";
import { PageHeader } from "#app/_ui/page-header";
import { Citations } from "#app/(diary)/learn/citations";
import { citationKeys } from "#lib/knowledge/evidence/references";
import { searches } from "#lib/knowledge/evidence/searches";

export function Sources() {
  return (
    <>
      <PageHeader
        title="Sources"
        up={{ href: "/learn", label: "Learn" }}
        sentence="Every study and report these pages rest on, each with how and when it was read."
      />
      <div className="space-y-6">
        <ReviewNote />
        <Card title="What was searched, and when">
          <p className="mb-3 max-w-read">“No trial was found” means: not in these searches.</p>
          <DataTable
            caption="What was searched"
            captionHidden
            columns={[
              { key: "what", header: "What", cell: ({ what }) => what },
              { key: "when", header: "When", cell: ({ when }) => when },
              { key: "where", header: "Where", cell: ({ where }) => where },
            ]}
            rows={Object.values(searches)}
            rowKey={({ what }) => what}
          />
        </Card>
        <Card title="Studies and reports">
          <Citations cites={citationKeys} />
        </Card>
      </div>
    </>
  );
}
