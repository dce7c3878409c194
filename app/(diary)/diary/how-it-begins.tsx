import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";

/** What an empty diary says in place of its list: the whole of it in three moments, and the nights still remembered. */
export function HowItBegins() {
  return (
    <Card title="How your diary grows">
      <dl className="max-w-read space-y-3">
        <div>
          <dt className="font-semibold">Each morning, one touch</dt>
          <dd className="text-soft">
            Also when there was no cramp. A night you say nothing about stays open: it never counts as a night
            without cramps.
          </dd>
        </div>
        <div>
          <dt className="font-semibold">In a cramp, “Cramp now”</dt>
          <dd className="text-soft">A dark screen and one tap. The rest can wait for breakfast.</dd>
        </div>
        <div>
          <dt className="font-semibold">After 14 recorded nights, your first number</dt>
          <dd className="text-soft">
            Trends then says how many cramps you have in a week, and how sure that is. A page for your doctor
            can be made at any time.
          </dd>
        </div>
      </dl>
      <p className="mt-4 mb-3 max-w-read">
        Do you remember the nights before this one, or keep them on paper?
      </p>
      <LinkButton href="/diary/fill">Fill in several nights</LinkButton>
    </Card>
  );
}
