import { Card } from "#app/_ui/card";
import { Disclosure } from "#app/_ui/disclosure";
import { LinkButton } from "#app/_ui/link-button";
import { Citations } from "#app/(diary)/learn/citations";
import { LearnPage } from "#app/(diary)/learn/learn-page";
import { aboutCramps, whenToSeeSomebody } from "#lib/knowledge/evidence/about-cramps";
import { differentials } from "#lib/knowledge/safety/differential";

/** What it is not, in a line each; the whole is one page further. */
const lookAlikes = ["restless-legs", "claudication", "rest-pain", "vein-clot", "neuropathy"];

export function AboutCramps() {
  return (
    <LearnPage
      title="What is a night leg cramp?"
      sentence="A muscle that tightens by itself, hurts, and lets go. It is common and mostly harmless."
    >
      {aboutCramps.map(({ title, plain, cites }) => (
        <Card key={title} title={title}>
          <p className="max-w-read">{plain}</p>
          <Disclosure summary={cites.length === 1 ? "1 source" : `${cites.length} sources`}>
            <Citations cites={cites} />
          </Disclosure>
        </Card>
      ))}
      <Card title="What it is not">
        <dl className="max-w-read space-y-3">
          {differentials
            .filter(({ id }) => lookAlikes.includes(id))
            .map(({ id, name, signs }) => (
              <div key={id}>
                <dt className="font-semibold">{name}</dt>
                <dd>{signs}</dd>
              </div>
            ))}
        </dl>
        <LinkButton href="/learn/something-else" className="mt-4">
          Could it be something else?
        </LinkButton>
      </Card>
      <Card title="When to see somebody, and how soon">
        <dl className="max-w-read space-y-3">
          {whenToSeeSomebody.map(({ when, signs }) => (
            <div key={when}>
              <dt className="font-semibold">{when}</dt>
              <dd>{signs}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </LearnPage>
  );
}
