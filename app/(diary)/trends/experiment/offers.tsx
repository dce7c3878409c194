import { Disclosure } from "#app/_ui/disclosure";
import type { Offer } from "#lib/insight/experiments/offers";
import { triableWords } from "#lib/insight/experiments/triable-words";

export type Offers = readonly Offer[];

/** What is not offered to the person, each with the reason; and what is offered to nobody. */
export function NotOffered({ offers }: { offers: Offers }) {
  const refused = offers.flatMap(({ what, against }) => (against === null ? [] : [{ what, against }]));
  return (
    <Disclosure summary="What is not offered, and why">
      <ul className="max-w-read list-disc space-y-1 pl-6">
        {refused.map(({ what, against }) => (
          <li key={what}>
            <strong>{triableWords[what].name}.</strong> {against}
          </li>
        ))}
        <li>
          <strong>Quinine, potassium, and anything on prescription.</strong> Not to be tried alone: ask the
          person who prescribes.
        </li>
      </ul>
    </Disclosure>
  );
}
