import { Disclosure } from "#app/_ui/disclosure";
import { grades } from "#lib/knowledge/evidence/grades";
import type { Grade } from "#lib/knowledge/evidence/schema";
import { GradeBadge } from "./grade-badge";

/** What the five grades mean, for who asks. */
export function GradeKey() {
  return (
    <Disclosure summary="What the grades mean">
      <dl className="space-y-3">
        {(Object.keys(grades) as Grade[]).map((grade) => (
          <div key={grade}>
            <dt>
              <GradeBadge grade={grade} />
            </dt>
            <dd className="mt-1">{grades[grade].rule}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
