import { quantileInterval } from "#lib/base/stats/quantile-interval";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { isWithin } from "#lib/base/time/date-range";
import { isCompleteDay } from "#lib/diary/diet/is-complete-day";
import type { Diary, IntakeDay } from "#lib/insight/record/diary";
import { withLedgerIntake } from "#lib/insight/record/ledger-intake";
import { rounded } from "#lib/insight/trends/rounded";
import { amountWords } from "#lib/knowledge/nutrients/amount-text";
import { type Nutrient, nutrientFacts, nutrients } from "#lib/knowledge/nutrients/nutrient";
import type { Coverage, Totals } from "#lib/knowledge/nutrients/total-with-coverage";

/** What "usual" looks back on: twelve weeks before the day, the day itself left out. */
export const usualDays = 84;
/** Comparable days from which a usual day is spoken of. */
export const usualGateDays = 7;

/** The middle of the person's comparable days, and between what half of them lie. */
type Usual = { readonly middle: number; readonly low: number; readonly high: number };

export type IntakeBefore = {
  readonly nutrient: Nutrient;
  readonly source: "food" | "supplements";
  /** What was had on the day; a floor where `isFloor`, null where it is not known. */
  readonly amount: number | null;
  readonly isFloor: boolean;
  /** Null under seven comparable days. */
  readonly usual: Usual | null;
  readonly comparableDays: number;
  /** "at least 210 mg", and "usually 240 mg on 21 complete days" */
  readonly words: string;
  readonly usualWords: string;
};

/** A day is comparable when it is complete and at least half of what was had reports the nutrient. */
function comparable({ known, of, amount }: Coverage): number[] {
  return known * 2 < of ? [] : [amount ?? 0];
}

function usualOf(days: readonly Totals[], nutrient: Nutrient) {
  const amounts = days.flatMap((totals) => comparable(totals[nutrient]));
  const at = (share: number) => rounded(quantileInterval(amounts, share)?.value ?? 0);
  const usual = amounts.length < usualGateDays ? null : { middle: at(0.5), low: at(0.25), high: at(0.75) };
  return { usual, comparableDays: amounts.length };
}

function usualWords(nutrient: Nutrient, { usual, comparableDays }: ReturnType<typeof usualOf>): string {
  if (usual === null) return `no usual day yet: ${comparableDays} of ${usualGateDays} complete days`;
  return `usually ${amountWords(nutrient, usual.middle)} on ${comparableDays} complete days`;
}

const nothing: Coverage = { amount: null, known: 0, of: 0 };

function row(
  nutrient: Nutrient,
  source: IntakeBefore["source"],
  { day, isComplete, before }: { day: Totals | null; isComplete: boolean; before: readonly Totals[] },
): IntakeBefore {
  const had = day?.[nutrient] ?? nothing;
  // On a complete day nothing of a kind logged is none of it; on any other day it is not known.
  const amount = had.of === 0 && isComplete ? 0 : had.amount;
  const isFloor = amount !== null && (!isComplete || had.known < had.of);
  const usual = usualOf(before, nutrient);
  const words =
    amount === null ? "not known" : `${isFloor ? "at least " : ""}${amountWords(nutrient, amount)}`;
  return {
    nutrient,
    source,
    amount: amount === null ? null : rounded(amount),
    isFloor,
    ...usual,
    words,
    usualWords: usualWords(nutrient, usual),
  };
}

/** The six nutrients of a day beside the middle of the person's comparable days before it, food and supplements apart. */
export function intakeBefore(
  diary: Pick<Diary, "intake" | "person" | "remedies" | "doses">,
  day: CivilDate,
): { readonly isComplete: boolean; readonly rows: readonly IntakeBefore[] } {
  const minimum = diary.person.usualMinimumEntries;
  const counts = (one: IntakeDay) => isCompleteDay(one, minimum);
  const span = { from: addDays(day, -usualDays), to: addDays(day, -1) };
  const before = withLedgerIntake(
    diary.intake.filter((one) => isWithin(one.day, span) && counts(one)),
    diary,
  );
  const [own] = withLedgerIntake(
    diary.intake.filter((one) => one.day === day),
    diary,
  );
  const isComplete = own !== undefined && counts(own);
  const rows = nutrients.flatMap((nutrient) => {
    const food = row(nutrient, "food", {
      day: own?.food ?? null,
      isComplete,
      before: before.map((one) => one.food),
    });
    const supplements = row(nutrient, "supplements", {
      day: own?.supplements ?? null,
      isComplete,
      before: before.map((one) => one.supplements),
    });
    // A nutrient the person never takes as a supplement needs no second line.
    const isTaken = (supplements.amount ?? 0) > 0 || (supplements.usual?.high ?? 0) > 0;
    return isTaken ? [food, supplements] : [food];
  });
  return { isComplete, rows };
}

export const intakeName = ({ nutrient, source }: Pick<IntakeBefore, "nutrient" | "source">) =>
  source === "food" ? nutrientFacts[nutrient].label : `${nutrientFacts[nutrient].label}, supplements`;
