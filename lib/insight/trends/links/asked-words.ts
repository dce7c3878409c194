import { countWords } from "../count-words";
import type { Asked } from "./links-page";

/** How often what was special was asked, on nights with cramps and on the others: a factor counts only on those. */
export function askedWords({ crampNights, ofCrampNights, calmNights, ofCalmNights }: Asked): string {
  if (crampNights + calmNights === 0)
    return "What was special was not asked yet. Answer it each morning, also with “nothing special”: only nights on which it was asked can be compared.";
  return `What was special was answered on ${crampNights} of ${countWords(ofCrampNights, "night")} with cramps and ${calmNights} of ${countWords(ofCalmNights, "night")} without. Only those are compared.`;
}
