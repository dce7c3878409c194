import type { Profile } from "#lib/people/accounts/schema";
import type { SignedInPerson } from "#lib/people/accounts/session";

/** Of somebody signed in only what the forms change. */
export function profileOf(person: SignedInPerson): Profile {
  const { name, timeZone, birthYear, sex, pregnancy, authority, nightStartHour } = person;
  return { name, timeZone, birthYear, sex, pregnancy, authority, nightStartHour };
}
