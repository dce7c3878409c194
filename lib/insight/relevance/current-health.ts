import "server-only";
import { findLatelyObserved, type LatelyObserved } from "#lib/diary/health/queries";
import { madeOnce } from "#lib/insight/record/made-once";
import { diaryBetween } from "#lib/insight/record/queries";
import type { OwnerId } from "#lib/people/accounts/owner";
import type { SignedInPerson } from "#lib/people/accounts/session";
import { type DiaryHealth, diaryHealth, healthDays, withObserved } from "./health-record";
import type { HealthRecord } from "./safety-facts";

const dayMs = 86_400_000;

/** What the rules read beside the diary, as it stands. */
export function latelyObserved(owner: OwnerId, now: Date): Promise<LatelyObserved> {
  const back = (days: number) => new Date(now.getTime() - days * dayMs);
  return findLatelyObserved(owner, { checked: back(1), drunk: back(7) });
}

/** Of twelve weeks, some 20 kB. */
const once = madeOnce<DiaryHealth>(500);

/** Everything the notices and the reasons of the article rest on, as it stands, for a request that asks after nothing else. */
export async function currentHealth(
  person: SignedInPerson,
  now: Date,
): Promise<{ record: HealthRecord; observed: LatelyObserved }> {
  const owner = person.ownerId;
  const days = healthDays(person, now);
  const [health, observed] = await Promise.all([
    once(owner, `${days.range.to} ${days.today}`, async () =>
      diaryHealth(await diaryBetween(owner, days.range), days),
    ),
    latelyObserved(owner, now),
  ]);
  return { record: withObserved(health, observed, { person, now }), observed };
}
