import "server-only";
import { instantOfDate } from "#lib/base/time/instant";
import { findLatelyObserved, type LatelyObserved } from "#lib/diary/health/queries";
import type { Diary } from "#lib/insight/record/diary";
import { diaryBetween } from "#lib/insight/record/queries";
import type { OwnerId } from "#lib/people/accounts/owner";
import type { SignedInPerson } from "#lib/people/accounts/session";
import { healthRange, healthRecord } from "./health-record";
import type { HealthRecord } from "./safety-facts";

const dayMs = 86_400_000;

/** What the rules read beside the diary, as it stands. */
export function latelyObserved(owner: OwnerId, now: Date): Promise<LatelyObserved> {
  const back = (days: number) => new Date(now.getTime() - days * dayMs);
  return findLatelyObserved(owner, { checked: back(1), drunk: back(7) });
}

/** Everything the notices and the reasons of the article rest on, as it stands, for a request that asks after nothing else. */
export async function currentHealth(
  person: SignedInPerson,
  now: Date,
): Promise<{ record: HealthRecord; diary: Diary; observed: LatelyObserved }> {
  const [diary, observed] = await Promise.all([
    diaryBetween(person.ownerId, healthRange(person, instantOfDate(now))),
    latelyObserved(person.ownerId, now),
  ]);
  return { record: healthRecord(diary, observed, { person, now }), diary, observed };
}
