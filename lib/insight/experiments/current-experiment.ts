import "server-only";
import { dayOf } from "#lib/base/time/day-of";
import { instantOfDate } from "#lib/base/time/instant";
import { lastNight } from "#lib/diary/nights/last-night";
import { diaryBetween } from "#lib/insight/record/queries";
import type { SignedInPerson } from "#lib/people/accounts/session";
import { type ExperimentPage, experimentPage, experimentRange } from "./page-report";
import { findExperiment } from "./queries";

/** The latest experiment of a person as it stands, and what a new one would start from. */
export async function currentExperiment(person: SignedInPerson, now: Date): Promise<ExperimentPage> {
  const instant = instantOfDate(now);
  const when = { today: dayOf({ instant, ...person }), lastNight: lastNight({ instant, ...person }) };
  const experiment = await findExperiment(person.ownerId);
  const diary = await diaryBetween(person.ownerId, experimentRange(experiment, when.lastNight));
  return experimentPage(diary, experiment, when);
}
