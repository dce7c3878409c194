import { type Instant, instantOfDate } from "#lib/base/time/instant";
import type { CurrentSession } from "#lib/people/accounts/session";

/** What a device knows about whose it is. Not health data: an id, when and where her nights begin, and until when she is signed in. */
export type DevicePerson = {
  readonly personId: string;
  readonly nightStartHour: number;
  readonly timeZone: string;
  /** What was read for her is hers to see without a connection until then; a device of an older version does not know */
  readonly signedInUntil?: Instant;
};

export function devicePerson({ person, expiresAt }: CurrentSession): DevicePerson {
  const { ownerId: personId, nightStartHour, timeZone } = person;
  return { personId, nightStartHour, timeZone, signedInUntil: instantOfDate(expiresAt) };
}
