import "server-only";
import type { SignedInPerson } from "#lib/accounts/session";
import { lastNight } from "#lib/nights/last-night";
import { dayOf } from "#lib/time/day-of";
import { instantOfDate } from "#lib/time/instant";
import { diaryBetween } from "#lib/trends/queries";
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
