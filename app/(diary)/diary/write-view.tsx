import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";

const nights = 7;

/** Where somebody begins who may write down nights and cramps, and read nothing back. */
export function WriteView({ last, whose }: { last: CivilDate; whose: string }) {
  return (
    <>
      <PageHeader
        title="Diary"
        sentence={`You can write down nights and cramps for ${whose}. What others wrote is not shown here.`}
      >
        <LinkButton href="/tonight" variant="primary">
          Cramp now
        </LinkButton>
      </PageHeader>
      <Card title="Which night?">
        <ul className="divide-y divide-line">
          {Array.from({ length: nights }, (_, back) => addDays(last, -back)).map((night) => (
            <li key={night}>
              <LinkButton href={`/diary/${night}`} variant="plain">
                Night of {dateWords(night)}
              </LinkButton>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
