import { SafetyNotice } from "#app/_safety/safety-notice";
import { Card } from "#app/_ui/card";
import { Disclosure } from "#app/_ui/disclosure";
import { PageHeader } from "#app/_ui/page-header";
import { testedOptions } from "#lib/knowledge/evidence/options";
import type { Notice } from "#lib/knowledge/safety/schema";
import { Citations } from "./citations";

/** What trials looked at, neutrally, with the warnings that hold for this person before each. */
export function TestedOptions({ notices }: { notices: readonly Notice[] }) {
  return (
    <>
      <PageHeader
        title="What has been tested"
        up={{ href: "/learn", label: "Learn" }}
        sentence="Things to talk over with your doctor, in no order of merit. This is not advice."
      />
      <div className="space-y-4">
        {testedOptions.map((option) => (
          <Card key={option.name}>
            <div className="max-w-read space-y-3">
              <h2 className="text-lg">{option.name}</h2>
              {notices
                .filter((notice) => notice.subjects.some((s) => option.subjects.includes(s)))
                .map((notice) => (
                  <SafetyNotice key={notice.id} notice={notice} />
                ))}
              <p>{option.finding}</p>
              <p>
                <span className="font-semibold">How certain: </span>
                {option.certainty}
              </p>
              <Disclosure summary={option.cites.length === 1 ? "1 source" : `${option.cites.length} sources`}>
                <Citations cites={option.cites} />
              </Disclosure>
            </div>
          </Card>
        ))}
      </div>
    </>
  );
}
