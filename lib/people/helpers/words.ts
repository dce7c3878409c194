import { dateWords } from "#lib/base/time/date-words";
import { livedCalendarDate } from "#lib/base/time/lived-time";
import type { HelperMay } from "#lib/people/accounts/schema";

/** What a helper may do, to whoever invites them. */
export const mayWords: Readonly<Record<HelperMay, string>> = {
  see: "See the diary, and change nothing",
  both: "See the diary and write in it",
  write: "Only write down nights and cramps",
};

/** The same to the helper, on the page where they accept. */
export const youMayWords: Readonly<Record<HelperMay, string>> = {
  see: "You can read the diary: nights, food, remedies, trends and experiments. You can change nothing.",
  both: "You can read the diary and write in it. What you write has your name on it.",
  write: "You can write down nights and cramps. You cannot read what others wrote.",
};

/** Until when somebody helps, as a sentence. `until`: an instant, null where nothing ends it by itself. */
export const untilWords = (until: string | null, timeZone: string): string =>
  until === null
    ? "It goes on until one of you ends it."
    : `It ends by itself on ${dateWords(livedCalendarDate(until, timeZone), { year: true })}.`;

/** The choice to let it end when it does now. */
export const asNowWords = (until: string | null, timeZone: string): string =>
  until === null
    ? "As it is now: until one of us ends it"
    : `As it is now: until ${dateWords(livedCalendarDate(until, timeZone), { year: true })}`;

/** As whom somebody said yes. Anybody can register with an address that is not theirs, until they have confirmed it. */
export function saidYesWords({ email, isConfirmed }: { email: string | null; isConfirmed: boolean }): string {
  if (email === null) return "Said yes.";
  return isConfirmed ? `Said yes as ${email}.` : `Said yes as ${email} (not confirmed).`;
}

/** What the warnings are made from, which nobody who reads the diary could do without. */
export const healthSeenWords: Readonly<Record<"owner" | "helper", string>> = {
  owner:
    "Whoever can see the diary also sees your experiments and what you watch, and gets your sex, year of birth, pregnancy and health answers: the safety warnings need them.",
  helper:
    "You also get the owner’s sex, year of birth, pregnancy and health answers: the safety warnings need them.",
};

/** By whom an entry was written, where somebody who helps did. `rev`: which revision of it is shown, 1 the first. */
export function writerWords({ name, rev: theirs }: { name: string; rev: number }, rev: number): string {
  if (theirs === 1) return theirs === rev ? `Written by ${name}.` : `Written by ${name}, changed since.`;
  // A later revision puts right what was there before, and may be one field of it.
  return theirs === rev ? `Last changed by ${name}.` : `Changed by ${name}, and changed again since.`;
}
