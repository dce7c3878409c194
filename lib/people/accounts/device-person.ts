import { type Instant, instantOfDate } from "#lib/base/time/instant";
import { diaryKey } from "./diary-key";
import type { OpenDiary } from "./open-diary";
import type { HelperMay } from "./schema";
import type { CurrentSession } from "./session";

/**
 * What a device knows about whose it is. Not health data: what it calls the diary by, when and where its nights begin, and until
 * when the person is signed in; of somebody else's diary, whose it is.
 */
export type DevicePerson = {
  readonly personId: string;
  readonly nightStartHour: number;
  readonly timeZone: string;
  /**
   * What was read for the person can be seen without a connection until then; a device of an older version does
   * not know
   */
  readonly signedInUntil?: Instant;
  /** Where it is somebody else's: who, and what may be done there */
  readonly help?: { readonly whose: string; readonly may: HelperMay };
  /** Noted by the device: another diary was open in it too, so that it must say when it is the person's own */
  readonly hasOthers?: boolean;
};

export function devicePerson(
  { person: account, expiresAt }: CurrentSession,
  { person, help }: OpenDiary,
): DevicePerson {
  const { nightStartHour, timeZone } = person;
  const until = help?.until && help.until < expiresAt ? help.until : expiresAt;
  return {
    personId: diaryKey(account.ownerId, help),
    nightStartHour,
    timeZone,
    signedInUntil: instantOfDate(until),
    ...(help && { help: { whose: help.whose, may: help.may } }),
  };
}
