"use server";

import { z } from "zod";
import { refusal } from "#lib/base/result";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { rangeOver } from "#lib/base/time/date-range";
import { instantOfDate } from "#lib/base/time/instant";
import { diaryBetween, nightsBetween } from "#lib/insight/record/queries";
import { judgedWeeks } from "#lib/insight/record/reading-range";
import { latelyObserved } from "#lib/insight/relevance/current-health";
import { healthRange, healthRecord } from "#lib/insight/relevance/health-record";
import { safetyFacts } from "#lib/insight/relevance/safety-facts";
import { nightSeries } from "#lib/insight/trends/series/night-series";
import { accountAction, action, heavyAccountAction, heavyAction } from "#lib/people/accounts/action";
import type { OwnerId } from "#lib/people/accounts/owner";
import type { SignedInPerson } from "#lib/people/accounts/session";
import { toldExperiment } from "./asked-days";
import { experimentDays } from "./experiment-days";
import { insertExperiment, updateExperimentStopped, updatePaused } from "./mutations";
import { experimentOffers } from "./offers";
import { experimentPage, experimentRange } from "./page-report";
import { powerOfPlan, powerOfSlice } from "./plan-power";
import { leastPower, planPromiseWords, refusedPlanWords } from "./plan-words";
import { findExperiment } from "./queries";
import { newExperimentSchema, pauseSchema, powerSliceSchema, stopSchema } from "./schema";

const running = () => refusal("running", "One experiment at a time: yours is still going on.");
const gone = () => refusal("not-found", "This experiment is over, or is not here any more.");

/** The latest experiment as it stands and what is offered, from one read of the diary. */
async function page(person: SignedInPerson, now: Date) {
  const days = experimentDays(person, now);
  const [experiment, observed] = await Promise.all([
    findExperiment(person.ownerId),
    latelyObserved(person.ownerId, now),
  ]);
  const range = rangeOver(
    experimentRange(experiment, days.lastNight),
    healthRange(person, instantOfDate(now)),
  );
  const diary = await diaryBetween(person.ownerId, range);
  const record = healthRecord(diary, observed, { person, now });
  return { ...experimentPage(diary, experiment, days), offers: experimentOffers(safetyFacts(record)) };
}

/** The offer of an experiment, or the latest one as it stands. */
export const getExperiment = heavyAction(z.object({}), (_owner, _input, { person, now }) =>
  page(person, now),
);

/** What the experiment that runs asks, for the screen the person opens every day; and the days it is by the server's clock. */
export const getAskedDays = action(z.object({}), async (owner, _input, { person, now }) => {
  const { nightStartHour, dayStartHour } = person;
  const experiment = await findExperiment(owner);
  const days = experimentDays(person, now);
  return {
    told: experiment && toldExperiment(experiment, days),
    days,
    habits: { nightStartHour, dayStartHour },
  };
});

/** The nights of a person's last half year, from their first one on: what their plans are promised by. */
async function nightsLately(owner: OwnerId, to: CivilDate) {
  const lately = { from: addDays(to, 1 - 7 * judgedWeeks), to };
  const points = nightSeries(await nightsBetween(owner, lately), lately);
  const first = points.findIndex(({ summary }) => summary.state !== "not-recorded");
  return first === -1 ? [] : points.slice(first);
}

/** One slice of what a plan could show, on nights like those of this person's last half year. */
export const askPower = heavyAction(powerSliceSchema, async (owner, slice, { person, now }) =>
  powerOfSlice(await nightsLately(owner, experimentDays(person, now).lastNight), slice),
);

/** Locks the plan with what it was promised by, draws the order, and begins tomorrow. */
export const startExperiment = heavyAccountAction(
  newExperimentSchema,
  async (owner, asked, { person, now }) => {
    const { noneApply: _, ...experiment } = asked;
    const { reasons, latest, today, offers } = await page(person, now);
    if (latest?.id === experiment.id) return latest.id;
    if (latest && latest.state !== "over") return running();
    const against = reasons[0] ?? offers.find(({ what }) => what === experiment.what)?.against;
    if (against) return refusal("not-offered", against);
    const points = await nightsLately(owner, experimentDays(person, now).lastNight);
    const power = powerOfPlan(points, experiment) ?? 0;
    const promised = Math.round(100 * power);
    if (power < leastPower)
      return refusal("not-offered", `${planPromiseWords(promised)} ${refusedPlanWords}`);
    const begun = await insertExperiment(owner, experiment, { startsOn: addDays(today, 1), promised });
    return begun ? experiment.id : running();
  },
);

/** Pauses it from today, or takes it up again today. The calendar of the turns goes on: the plan is locked. */
export const pauseExperiment = accountAction(pauseSchema, async (owner, pause, { person, now }) => {
  return (await updatePaused(owner, { ...pause, on: experimentDays(person, now).today })) ? pause : gone();
});

/** Ends it early. What was recorded stays, and the result says so. */
export const stopExperiment = accountAction(stopSchema, async (owner, { id, why }, { person, now }) => {
  return (await updateExperimentStopped(owner, { id, why, on: experimentDays(person, now).today }))
    ? id
    : gone();
});
