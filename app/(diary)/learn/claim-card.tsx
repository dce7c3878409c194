import { SafetyNotice } from "#app/_safety/safety-notice";
import { Card } from "#app/_ui/card";
import { Disclosure } from "#app/_ui/disclosure";
import type { Claim } from "#lib/knowledge/evidence/schema";
import type { Notice } from "#lib/knowledge/safety/schema";
import { Citations } from "./citations";
import { GradeBadge } from "./grade-badge";

type Props = {
  claim: Claim;
  /** Said here for the first time on this page. */
  notices: readonly Notice[];
  /** Said further up; named here, so that no claim stands without its warning. */
  before: readonly Notice[];
};

/** A claim, what the evidence says of it, and before both whatever could harm this person. */
export function ClaimCard({ claim, notices, before }: Props) {
  return (
    <Card>
      <div className="max-w-read space-y-3">
        {notices.map((notice) => (
          <SafetyNotice key={notice.id} id={`rule-${notice.id}`} notice={notice} />
        ))}
        {before.length > 0 ? (
          <ul className="space-y-1">
            {before.map((notice) => (
              <li key={notice.id}>
                <a href={`#rule-${notice.id}`} className="inline-flex min-h-target items-center">
                  Remember: {notice.title}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
        <h2 className="text-lg">
          <span className="block text-sm text-soft">The article says, in our words</span>
          {claim.claim}
        </h2>
        <p className="flex flex-col items-start gap-2">
          {claim.grades.map((one) => (
            <GradeBadge key={`${one.grade} ${one.when}`} grade={one.grade} when={one.when} />
          ))}
        </p>
        <p>
          <span className="font-semibold">What the evidence says. </span>
          {claim.evidence}
        </p>
        {claim.cites.length > 0 ? (
          <Disclosure summary={claim.cites.length === 1 ? "1 source" : `${claim.cites.length} sources`}>
            <Citations cites={claim.cites} search={claim.search} />
          </Disclosure>
        ) : null}
      </div>
    </Card>
  );
}
