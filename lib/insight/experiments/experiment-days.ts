import { dayOf } from "#lib/base/time/day-of";
import { instantOfDate } from "#lib/base/time/instant";
import { lastNight } from "#lib/diary/nights/last-night";
import type { SignedInPerson } from "#lib/people/accounts/session";

/** The days an experiment is judged by at a moment: today, and the last night that can be over. */
export function experimentDays(person: SignedInPerson, now: Date) {
  const instant = instantOfDate(now);
  return { today: dayOf({ instant, ...person }), lastNight: lastNight({ instant, ...person }) };
}
