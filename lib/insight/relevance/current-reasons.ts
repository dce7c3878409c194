import "server-only";
import { madeOnce } from "#lib/insight/record/made-once";
import { diaryBetween } from "#lib/insight/record/queries";
import { trendReport } from "#lib/insight/trends/report";
import { triedSentence } from "#lib/insight/trends/tried/words";
import type { ArticleFacts } from "#lib/knowledge/evidence/relevant";
import type { SignedInPerson } from "#lib/people/accounts/session";
import { trendFacts } from "./facts";
import { healthDays } from "./health-record";

/** What the article may know of a person, and what their own nights say of what they tried. */
export type Reasons = {
  readonly facts: ArticleFacts;
  readonly tried: readonly { readonly name: string; readonly sentence: string }[];
};

/** What their own record says of what they tried, at most so many sentences. */
const mostTried = 3;

/** Of twelve weeks, some 5 kB. */
const once = madeOnce<Reasons>(500);

/** The reasons of the article as the diary gives them now. */
export function currentReasons(person: SignedInPerson, now: Date): Promise<Reasons> {
  const { range, today } = healthDays(person, now);
  return once(person.ownerId, `${range.to} ${today}`, async () => {
    const diary = await diaryBetween(person.ownerId, range);
    const report = trendReport(diary, range);
    return {
      facts: trendFacts(report, diary, today),
      tried: report.tried
        .filter(({ verdict }) => verdict !== "too-little")
        .slice(0, mostTried)
        .map((one) => ({ name: one.name, sentence: triedSentence(one) })),
    };
  });
}
