import "server-only";
import { listRemedyPeriods, nightsBetween } from "#lib/insight/record/queries";
import type { SignedInPerson } from "#lib/people/accounts/session";
import { listWatches } from "./queries";
import { type WatchPage, watchPage, watchRange } from "./report";
import { watchDays } from "./watch-days";

/** What a person watches as it stands at a moment: the same for the screen and for a program. */
export async function watchNow(person: SignedInPerson, now: Date): Promise<WatchPage> {
  const days = watchDays(person, now);
  const [watches, remedies] = await Promise.all([
    listWatches(person.ownerId),
    listRemedyPeriods(person.ownerId),
  ]);
  const nights = await nightsBetween(person.ownerId, watchRange(watches, days));
  return watchPage({ ...nights, remedies, timeZone: person.timeZone }, watches, days);
}
