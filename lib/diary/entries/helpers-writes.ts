import type { HelperMay } from "#lib/people/accounts/schema";
import type { Entity } from "./schema";

/** What is the owner's own: how they count, which warnings they have put away, and what they say of their health and of their experiment. */
const owners: readonly Entity[] = ["diet-habits", "put-away", "health-answer", "blood-result", "asked-day"];
const nights: readonly Entity[] = ["cramp", "night"];

type Given = { readonly entity: Entity; readonly body?: object | null };

/** A food that takes what was logged with it along: entries of others, which would not say who changed them. */
const reachesBack = ({ body }: Given): boolean =>
  body !== null && body !== undefined && "pastEntries" in body && body.pastEntries !== undefined;

/** Whether somebody who was let in for this may write such an entry. */
export function mayWrite(may: HelperMay, given: Given): boolean {
  if (may === "see") return false;
  if (may === "write") return nights.includes(given.entity);
  return !owners.includes(given.entity) && !reachesBack(given);
}

/** Why an entry was not taken, to whoever wrote it; `may` null: they may not write in that diary any more. */
export function refusedWords(may: HelperMay | null): string {
  if (may === null) return "You may no longer write in the diary it was written for.";
  if (may === "see") return "You may see this diary, and not write in it.";
  return may === "both"
    ? "Only whoever’s diary it is can change this."
    : "You may write down nights and cramps that nobody else has written down, and change what you wrote yourself.";
}
