import type { Side } from "./medicine-checks";
import { recordedWords } from "./now-words";
import { numberWords } from "./number-words";

/** "4.2 cramps per 7 nights, 52 of 56 nights recorded" */
export function sideWords({ per7, recorded, nights }: Side): string {
  const rate = per7 === null ? "no night recorded" : `${numberWords(per7)} cramps per 7 nights`;
  return `${rate}, ${recordedWords(recorded, nights)}`;
}
