import { ReviewNote } from "#app/_safety/review-note";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { SourceList } from "#app/_safety/source-list";
import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { differentials } from "#lib/knowledge/safety/differential";

export function SomethingElse() {
  return (
    <>
      <PageHeader
        title="Could it be something else?"
        up={{ href: "/learn", label: "Learn" }}
        sentence="Problems that are taken for night cramps. Questions to bring to a doctor, not a diagnosis."
      >
        <LinkButton href="/leg-check">Check the leg</LinkButton>
      </PageHeader>
      <div className="space-y-4">
        <ReviewNote />
        <SafetyNotices about={["restless-legs"]} place="article" />
        {differentials.map((one) => (
          <Card key={one.id} title={one.name}>
            <p>{one.signs}</p>
            <p className="mt-2 font-semibold">{one.ask}</p>
            <SourceList sources={one.sources} />
          </Card>
        ))}
      </div>
    </>
  );
}
