import { Disclosure } from "#app/_ui/disclosure";
import { reviewWords } from "#lib/knowledge/evidence/review";

/** Whether a clinician has checked what stands here, and what that means; on every page of Learn and of safety. */
export function ReviewNote() {
  const { short, meaning } = reviewWords();
  return (
    <Disclosure summary={short} className="text-sm text-soft">
      <p className="max-w-read">{meaning}</p>
    </Disclosure>
  );
}
