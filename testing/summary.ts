// What the tests of the summary ask for, and what it is made of besides the diary.
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import { instant } from "#lib/base/time/instant";
import type { SummaryAbout } from "#lib/exchange/summary/build";
import { type SummaryRequest, summaryPartIds } from "#lib/exchange/summary/schema";

export const summaryRequest: SummaryRequest = {
  period: { weeks: 26 },
  parts: [...summaryPartIds],
  withName: false,
  birthDate: null,
  question: "Could the water tablet be the reason?",
  redFlags: [],
  differential: { "restless-legs": "no", neuropathy: "yes" },
};

/** A summary of the weeks to `last`, made the morning after. */
export function aboutSummary(last: CivilDate, weeks: number): SummaryAbout {
  const madeOn = addDays(last, 1);
  return {
    range: lastWeeks(weeks, last),
    madeAt: instant(`${madeOn}T08:00:00Z`),
    madeOn,
    timeZone: "Europe/Berlin",
    name: null,
    notices: [],
    experiment: null,
    bloods: [],
    legChecks: [],
    lastShared: null,
  };
}
