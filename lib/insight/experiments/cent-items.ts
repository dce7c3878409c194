import { dateRangeWords, dateWords } from "#lib/base/time/date-words";
import { numberWords } from "#lib/insight/trends/number-words";
import { doubtSpread } from "./belief";
import { planPromiseWords } from "./plan-words";
import type { ExperimentReport } from "./report";
import { asPlannedLine, keptWords, pauseWords, resultLines, stopReasonWords } from "./result-words";
import { outcomeWords, worthWords } from "./triable-words";

/**
 * One item of the checklist: its number, what it is about, and what this experiment has to say to it. The numbers to 5
 * were read in CENT's own table; from 6 on they are those of CONSORT 2010, which CENT extends, without the parts that CENT
 * adds to a number, because those could not be read.
 */
export type CentItem = { readonly item: string; readonly topic: string; readonly says: string };

const noNumber = "No ratio; the result says why.";

function title({ inSentence, startsOn, outcome }: ExperimentReport): CentItem[] {
  return [
    { item: "1a", topic: "Title", says: `An N-of-1 trial in one person: ${inSentence}.` },
    {
      item: "1b",
      topic: "Summary",
      says: `Randomised pairs of turns with and without it, from ${dateWords(startsOn, { year: true })}; the result stands above.`,
    },
    {
      item: "2a.1",
      topic: "Why",
      says: "Trials of this in groups are small or disagree, and a diary alone cannot tell an effect from a good spell.",
    },
    {
      item: "2a.2",
      topic: "Why in one person",
      says: "Night cramps keep coming back, what is tried can be taken up and left off, and the question is this person's own.",
    },
    {
      item: "2b",
      topic: "Question",
      says: `Are there ${outcomeWords[outcome].less} ${outcomeWords[outcome].noun} with it than without it: ${inSentence}?`,
    },
  ];
}

function methods({ a, b, plan, outcome, worth, promised, pauses }: ExperimentReport): CentItem[] {
  return [
    { item: "3a", topic: "Design", says: plan },
    {
      item: "3b",
      topic: "Changes after it began",
      says:
        pauses.length === 0
          ? "None: the plan is locked."
          : `The plan is locked. ${pauses.map(pauseWords).join(" ")}`,
    },
    { item: "4a", topic: "Who", says: "The person who keeps this diary, with night leg cramps." },
    { item: "4b", topic: "Where", says: "At home." },
    {
      item: "4c",
      topic: "Research, and ethics approval",
      says: "Not research: one person's own question about their own care. No approval was asked for.",
    },
    { item: "5", topic: "What was done", says: `A: ${a} B: ${b}` },
    {
      item: "6a",
      topic: "Outcome",
      says: `One, chosen before the start: ${outcomeWords[outcome].unit}, written down in the diary.`,
    },
    {
      item: "6a",
      topic: "How good the measure is",
      says: "Counted by the person in a diary kept night by night, as trials of night cramps do. How closely such counts agree with another measure is not known.",
    },
    { item: "6b", topic: "Changes to the outcome", says: "None: it cannot be changed." },
    {
      item: "7a",
      topic: "How long, and why",
      says: `${promised === null ? "Chosen after seeing what chance it gives to see a halving on nights like this person's." : planPromiseWords(promised)}${worth === null ? "" : ` Worth it to this person: ${worthWords[worth].toLowerCase()}.`}`,
    },
    {
      item: "7b",
      topic: "Looking early",
      says: "What may be believed so far is shown; better or worse is judged once, at the end. It may be stopped at any time.",
    },
  ];
}

/** The order as far as it was lived: what is still to come stays sealed. */
function order({ lived: arms }: ExperimentReport["result"], pairs: number): string {
  const lived = arms.map((arm) => arm.toUpperCase()).join(" ");
  const left = 2 * pairs - arms.length;
  if (lived === "") return "Sealed until a pair of turns is over.";
  return left === 0
    ? `${lived}.`
    : `${lived}; the other ${left} turns are sealed, or were not lived in whole pairs.`;
}

function drawAndAnalysis({ turns, result, receipt }: ExperimentReport): CentItem[] {
  return [
    {
      item: "8a",
      topic: "How the order was drawn",
      says: `By a seeded generator (mulberry32); the seed came from the server's source of secrets.${receipt ? ` Receipt of plan and draw, SHA-256: ${receipt.hash}.` : ""}`,
    },
    { item: "8b", topic: "Kind of randomisation", says: "Within pairs of turns: A then B, or B then A." },
    { item: "8", topic: "The whole order", says: order(result, turns.pairs) },
    {
      item: "9",
      topic: "Kept secret",
      says: "The order stays sealed in the server; each day shows its own turn only.",
    },
    { item: "10", topic: "Who did it", says: "Charley drew the order; the person carried it out." },
    {
      item: "11a",
      topic: "Blinding",
      says: "None: at home the person knows which turn it is, so part of any difference may be expectation.",
    },
    { item: "11b", topic: "Likeness of the two", says: "Not alike: the other turns are without it." },
    {
      item: "12a",
      topic: "Statistics",
      says: "A randomisation test over the orders that could have been drawn (all of them up to 11 pairs, else 2,048), of the differences within pairs; the ratio with the range that the same test does not refuse at 5 %.",
    },
    {
      item: "12b",
      topic: "Further analyses",
      says: `The same over the days done as asked, which were not drawn. What may be believed starts from doubt: a normal distribution of the logarithm of the ratio with mean 0 and standard deviation ${doubtSpread}, which is our choice.`,
    },
    {
      item: "12",
      topic: "What lingers, drift, and nights that resemble each other",
      says: `${
        turns.washoutNights === 0
          ? "Nothing lingers, so no night is left out."
          : `The first ${turns.washoutNights} nights of each turn are left out, because what came before may linger.`
      } Turns in pairs spread a drift over both sides, and the test holds whatever nights have in common.`,
    },
  ];
}

function flow(report: ExperimentReport): CentItem[] {
  const { startsOn, endsOn, stoppedOn, stopReason, kept, baseline, result, turns } = report;
  const recorded = result.blocks.reduce((sum, block) => sum + block.recorded, 0);
  const nights = result.blocks.reduce((sum, block) => sum + block.nights, 0);
  const why = stopReason ? ` Why: ${stopReasonWords[stopReason].toLowerCase()}.` : " Why: not said.";
  return [
    {
      item: "13a",
      topic: "Turns finished",
      says: `${result.lived.length} of ${2 * turns.pairs} turns are over in whole pairs, and count.`,
    },
    { item: "13a", topic: "People of the series", says: "No series: one person." },
    { item: "13b", topic: "Days missed", says: keptWords(kept) },
    { item: "14a", topic: "Dates", says: dateRangeWords(startsOn, endsOn) },
    {
      item: "14b",
      topic: "Stopped early",
      says: stoppedOn ? `On ${dateWords(stoppedOn, { year: true })}.${why}` : "No.",
    },
    {
      item: "15",
      topic: "Before it began",
      says: `${baseline.cramps} cramps in the ${baseline.recorded} recorded nights of the ${baseline.nights} before.`,
    },
    {
      item: "16",
      topic: "Nights that count",
      says: `${recorded} of ${nights} nights of the turns that are over were recorded.`,
    },
  ];
}

function results({ result, stopReason, ...rest }: ExperimentReport): CentItem[] {
  const { asPlanned, blocks } = result;
  const [, ...beside] = resultLines({ result, ...rest });
  const turnByTurn = blocks.map(
    ({ arm, value }) => `${arm.toUpperCase()} ${value === null ? "not known" : numberWords(value)}`,
  );
  return [
    {
      item: "17a",
      topic: `Turn by turn, ${outcomeWords[rest.outcome].unit}`,
      says: turnByTurn.length === 0 ? "No pair is over yet." : `${turnByTurn.join(", ")}.`,
    },
    {
      item: "17a",
      topic: "Result",
      says: asPlanned ? `${result.sentence} ${asPlannedLine(result)}` : `${result.sentence} ${noNumber}`,
    },
    { item: "17b", topic: "Yes-or-no outcomes", says: "None beside what was chosen." },
    { item: "18", topic: "Other analyses", says: asPlanned ? (beside[0] ?? noNumber) : noNumber },
    {
      item: "19",
      topic: "Harms",
      says:
        stopReason === "unwell"
          ? "It was stopped because it did not agree with the person."
          : "None given as a reason to stop. Harms are not asked day by day; notes of nights may hold them.",
    },
  ];
}

function discussion({ result, kept }: ExperimentReport): CentItem[] {
  return [
    {
      item: "20",
      topic: "Limits",
      says: `One person, not blinded, cramps counted by the person; ${kept.missed} days not answered, ${kept.paused} paused.`,
    },
    { item: "21", topic: "For others", says: "It speaks of this person only." },
    { item: "22", topic: "What it means", says: result.sentence },
    {
      item: "23",
      topic: "Registered",
      says: "Not in a public register; the plan was locked in the diary before the first day, with a receipt.",
    },
    { item: "24", topic: "Protocol", says: "The plan above is the whole of it." },
    { item: "25", topic: "Paid for by", says: "Nobody; Charley takes no money." },
  ];
}

/**
 * The experiment reported by the items of CENT 2015, the checklist for trials in one person, all 44 of them, those that
 * have nothing to say included. Source: Vohra and others, BMJ 2015;350:h1738; Shamseer and others, BMJ 2015;350:h1793.
 */
export function centItems(report: ExperimentReport): CentItem[] {
  return [
    ...title(report),
    ...methods(report),
    ...drawAndAnalysis(report),
    ...flow(report),
    ...results(report),
    ...discussion(report),
  ];
}
