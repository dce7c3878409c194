import { LinkButton } from "#app/_ui/link-button";
import { Notice } from "#app/_ui/notice";

/** Offered after an entry that fits: a very long cramp, or very strong pain. It only offers, and blocks nothing. */
export function LegCheckOffer() {
  return (
    <Notice
      level="info"
      title="Would you like to check the leg?"
      actions={<LinkButton href="/leg-check">Check the leg</LinkButton>}
    >
      <p>A few yes-or-no questions tell when a leg needs a doctor, and how soon.</p>
    </Notice>
  );
}
