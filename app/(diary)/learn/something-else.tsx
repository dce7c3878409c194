import { SafetyNotices } from "#app/_safety/safety-notices";
import { SourceList } from "#app/_safety/source-list";
import { Card } from "#app/_ui/card";
import { LearnPage } from "#app/(diary)/learn/learn-page";
import { differentials } from "#lib/knowledge/safety/differential";

export function SomethingElse() {
  return (
    <LearnPage
      title="Could it be something else?"
      sentence="Problems that are taken for night cramps. Questions to bring to a doctor, not a diagnosis."
    >
      <SafetyNotices about={["restless-legs"]} place="article" />
      {differentials.map((one) => (
        <Card key={one.id} title={one.name}>
          <p>{one.signs}</p>
          <p className="mt-2 font-semibold">{one.ask}</p>
          <SourceList sources={one.sources} />
        </Card>
      ))}
    </LearnPage>
  );
}
