/**
 * What may be tried alone at home. Never a medicine, quinine or potassium: those belong to the person who prescribes. The
 * supplements are those that were tried in people with night cramps; the safety rules say to whom they are offered.
 */
export const triables = [
  "stretching",
  "evening-water",
  "magnesium-supper",
  "magnesium-tablet",
  "vitamin-b",
  "vitamin-k2",
] as const;
export type Triable = (typeof triables)[number];

export const blockWeeksOptions = [1, 2, 3, 4] as const;
/** Pairs that were ever drawn. */
export const pairsOptions = [3, 4, 5, 6, 8, 12] as const;
/** Pairs that are offered: with five, luck alone gives the most extreme order once in 16 times, so they can answer nothing. */
export const offeredPairs = [6, 8, 12] as const;
/** A year: nobody should be asked for more. */
const mostWeeks = 52;

/** Whether a plan is over within a year. */
export function fitsYear({
  blockWeeks,
  pairs,
}: {
  readonly blockWeeks: number;
  readonly pairs: number;
}): boolean {
  return 2 * blockWeeks * pairs <= mostWeeks;
}

/**
 * Nights at the beginning of each turn that are left out, because what came before may linger: stretching and a glass of
 * water are gone by the next night, minerals and vitamins stay for days to weeks (evidence 8.7).
 */
export const washoutNights: Readonly<Record<Triable, number>> = {
  stretching: 0,
  "evening-water": 0,
  "magnesium-supper": 3,
  "magnesium-tablet": 14,
  "vitamin-b": 7,
  "vitamin-k2": 14,
};

type Turns = { readonly what: Triable; readonly blockWeeks: number };

/** Nights of a turn that count. */
export function countedNights({ what, blockWeeks }: Turns): number {
  return 7 * blockWeeks - washoutNights[what];
}

/** At least a week of each turn must be left to count, and four nights of it where little lingers. */
export function fitsWashout(turns: Turns): boolean {
  return countedNights(turns) >= (washoutNights[turns.what] < 7 ? 4 : 7);
}
