"use server";

import { z } from "zod";
import type { OwnerId } from "#lib/accounts/owner";
import { type ActionContext, action } from "#lib/action";
import { lastNight } from "#lib/nights/last-night";
import { refusal } from "#lib/result";
import { addDays } from "#lib/time/civil-date";
import { dayOf } from "#lib/time/day-of";
import { instantOfDate } from "#lib/time/instant";
import { diaryBetween } from "#lib/trends/queries";
import { insertCheck, insertExperiment, updateExperimentStopped } from "./mutations";
import { experimentPage, experimentRange } from "./page-report";
import { planPower } from "./plan-power";
import { findExperiment } from "./queries";
import { checkSchema, experimentIdSchema, newExperimentSchema, planChoiceSchema } from "./schema";

const gone = () => refusal("not-found", "This experiment is over, or is not here any more.");

async function page(owner: OwnerId, { person, now }: ActionContext) {
  const instant = instantOfDate(now);
  const when = {
    today: dayOf({ instant, ...person }),
    lastNight: lastNight({ instant: instant, ...person }),
  };
  const experiment = await findExperiment(owner);
  const diary = await diaryBetween(owner, experimentRange(experiment, when.lastNight));
  return { ...experimentPage(diary, experiment, when), today: when.today };
}

/** The offer of an experiment, or the latest one as it stands. */
export const getExperiment = action(z.object({}), (owner, _input, context) => page(owner, context));

/** What a plan could show, at her own rate and spread, before it is begun. */
export const askPower = action(planChoiceSchema, async (owner, choice, context) => {
  return planPower(choice, await page(owner, context));
});

/** Locks the plan, draws the order, and begins tomorrow. */
export const startExperiment = action(newExperimentSchema, async (owner, experiment, context) => {
  const { reasons, latest, today } = await page(owner, context);
  if (latest?.id === experiment.id) return latest.id;
  if (latest && latest.state !== "over")
    return refusal("running", "One experiment at a time: yours is still going on.");
  if (reasons[0]) return refusal("not-offered", reasons[0]);
  await insertExperiment(owner, experiment, addDays(today, 1));
  return experiment.id;
});

/** "Done as asked", or not: for a day that has begun. */
export const checkDay = action(checkSchema, async (owner, check, { person, now }) => {
  const today = dayOf({ instant: instantOfDate(now), ...person });
  if (check.day > today) return refusal("invalid", "That day is still to come.");
  return (await insertCheck(owner, check)) ? check : gone();
});

/** Ends it early. What was recorded stays, and the result says so. */
export const stopExperiment = action(experimentIdSchema, async (owner, { id }, { person, now }) => {
  const on = dayOf({ instant: instantOfDate(now), ...person });
  return (await updateExperimentStopped(owner, { id, on })) ? id : gone();
});
