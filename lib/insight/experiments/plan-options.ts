/**
 * What may be tried alone at home. Never a medicine, quinine or potassium: those belong to the person who prescribes. The
 * supplements are those that were tried in people with night cramps; the safety rules say to whom they are offered. "own" is
 * something the person does or wears, in their words (own-trial).
 */
export const triables = [
  "stretching",
  "heat",
  "socks",
  "compression",
  "evening-water",
  "pickle-juice",
  "bitter-taste",
  "magnesium-supper",
  "magnesium-tablet",
  "vitamin-b",
  "vitamin-k2",
  "own",
] as const;
export type Triable = (typeof triables)[number];

/** The longest text of an "own" in letters: it fits the line of a sheet and the card of an evening. */
export const mostOwnLetters = 80;

/** Nights of one turn: a single night where nothing lingers, a week where it may build up, longer where it must wash out. */
export const turnNightsOptions = [1, 7, 14, 21, 28] as const;
export type TurnNights = (typeof turnNightsOptions)[number];

/** A year: nobody should be asked for more. */
const mostNights = 364;

/** Pairs that are offered: with fewer than six, luck alone gives the most extreme order too often for any answer. */
const pairsOf: Readonly<Record<TurnNights, readonly number[]>> = {
  1: [42, 84, 126, 182],
  7: [12, 18, 26],
  14: [6, 8, 12, 13],
  21: [6, 8],
  28: [6],
};
export const fewestPairs = 6;

type Turns = { readonly what: Triable; readonly turnNights: TurnNights };

/** How often each turn may come round in a plan: over within a year. */
export const pairsFor = (turnNights: TurnNights): readonly number[] =>
  pairsOf[turnNights].filter((pairs) => 2 * pairs * turnNights <= mostNights);

/**
 * Nights at the beginning of each turn that are left out, because what came before may linger: stretching and a glass of
 * water are gone by the next night, minerals and vitamins stay for days to weeks (evidence 8.7).
 */
export const washoutNights: Readonly<Record<Triable, number>> = {
  stretching: 0,
  heat: 0,
  socks: 0,
  compression: 0,
  "evening-water": 0,
  "pickle-juice": 0,
  "bitter-taste": 0,
  "magnesium-supper": 3,
  "magnesium-tablet": 14,
  "vitamin-b": 7,
  "vitamin-k2": 14,
  own: 0,
};

/** What is done at a cramp cannot change how many there are. */
export const isAtCramp = (what: Triable): boolean => what === "pickle-juice" || what === "bitter-taste";

/** Whether turns are long enough for this: single nights only where nothing lingers; else a week, or four nights, must be left. */
export function fitsTurn({ what, turnNights }: Turns): boolean {
  const washout = washoutNights[what];
  if (isAtCramp(what)) return turnNights === 1;
  if (turnNights === 1) return washout === 0;
  return turnNights - washout >= (washout < 7 ? 4 : 7);
}

/** The turns offered for a thing: single nights and weeks where nothing lingers. */
export const turnsFor = (what: Triable): readonly TurnNights[] =>
  turnNightsOptions.filter(
    (turnNights) => fitsTurn({ what, turnNights }) && (washoutNights[what] > 0 || turnNights <= 7),
  );

/** What is counted, chosen before the draw. */
export const outcomes = ["cramps", "cramp-nights", "minutes", "sleep-lost", "cramp-minutes"] as const;
export type Outcome = (typeof outcomes)[number];

/** At a cramp only its length can change; what is done before it is judged by any of the others. */
export const outcomesFor = (what: Triable): readonly Outcome[] =>
  isAtCramp(what) ? ["cramp-minutes"] : ["cramps", "cramp-nights", "minutes", "sleep-lost"];

/** What would be worth it, as a ratio in percent: half as many, a third fewer, a tenth fewer. */
export const worths = [50, 67, 90] as const;
export type Worth = (typeof worths)[number];
