import type { Outcome, Triable, TurnNights, Worth } from "./plan-options";

type Words = {
  readonly name: string;
  /** What an A day asks, and a B day. */
  readonly a: string;
  readonly b: string;
  /** Who should not try it by themselves: asked before the draw, each as it completes "I …". */
  readonly notIf: readonly string[];
};

/** The things that can be tried, in words for the day they are asked. */
export const triableWords: Readonly<Record<Triable, Words>> = {
  stretching: {
    name: "Stretching before bed",
    a: "Stretch calves and the back of the thighs for a few minutes before bed.",
    b: "No stretching before bed.",
    notIf: ["have a leg that was hurt or operated on lately", "have one leg that is newly swollen or hot"],
  },
  heat: {
    name: "Warmth on the calves",
    a: "Warm your calves for 15 minutes before bed: a warm bath, or a wrapped hot-water bottle. Take it away before you sleep.",
    b: "No extra warmth on the calves before bed.",
    notIf: [
      "have poor circulation in my legs",
      "have numb feet, or cannot feel hot and cold well in my legs or feet",
      "have a wound or very thin skin there",
    ],
  },
  socks: {
    name: "Warm socks in bed",
    a: "Wear warm, loose socks in bed.",
    b: "No socks in bed.",
    notIf: ["have a wound on a foot"],
  },
  compression: {
    name: "Support stockings in the day",
    a: "Wear your support stockings through the day, and take them off for bed.",
    b: "No support stockings today.",
    notIf: [
      "was told to wear them every day, or told not to",
      "have poor circulation or numbness in my legs or feet",
      "have a weak heart",
      "have a wound on a leg",
    ],
  },
  "evening-water": {
    name: "A glass of water in the evening",
    a: "Drink one extra glass of water with or after supper.",
    b: "No extra glass of water in the evening.",
    notIf: [
      "was told how much I may drink",
      "have a weak heart or a kidney disease",
      "take water tablets (a diuretic)",
    ],
  },
  "pickle-juice": {
    name: "Pickle juice at the cramp",
    a: "When a cramp comes, sip one tablespoon of pickle juice. Write down how long the cramp lasted.",
    b: "When a cramp comes, no pickle juice. Write down how long the cramp lasted.",
    notIf: [
      "was told to eat little salt",
      "have high blood pressure, a weak heart or a kidney disease",
      "have swollen legs",
      "choke easily, or have bad heartburn",
    ],
  },
  "bitter-taste": {
    name: "A bitter or sour taste at the cramp",
    a: "When a cramp comes, take a teaspoon of lemon juice or mustard. Never tonic water: it holds quinine. Write down how long the cramp lasted.",
    b: "When a cramp comes, nothing sour or bitter. Write down how long the cramp lasted.",
    notIf: ["choke easily, or have bad heartburn", "do not tolerate mustard or lemon"],
  },
  "magnesium-supper": {
    name: "A supper rich in magnesium",
    a: "Put leafy greens, beans, nuts or whole grain on the supper plate, beside what you usually eat.",
    b: "Your usual supper, greens and all.",
    notIf: [
      "take warfarin or a medicine like it",
      "have a kidney disease",
      "was told to eat little potassium",
    ],
  },
  "magnesium-tablet": {
    name: "A magnesium tablet",
    a: "Take the magnesium tablet, no more than its label says.",
    b: "No magnesium tablet.",
    notIf: ["have a kidney disease"],
  },
  "vitamin-b": {
    name: "A vitamin B complex tablet",
    a: "Take the vitamin B tablet: one with at most 10 mg of vitamin B6, and no more than its label says.",
    b: "No vitamin B tablet.",
    notIf: [
      "have numb, tingling or burning feet or hands",
      "take another product with vitamin B6",
      "take levodopa, or tablets against fits",
    ],
  },
  "vitamin-k2": {
    name: "A vitamin K2 capsule",
    a: "Take the vitamin K2 capsule: 180 micrograms (MK-7), as in the one trial. Never with warfarin or a medicine like it.",
    b: "No vitamin K2 capsule.",
    notIf: ["take a blood thinner", "take water tablets (a diuretic)"],
  },
  own: {
    name: "Something of your own",
    a: "Do what you wrote above.",
    b: "Do not do it.",
    notIf: [
      "mean something to eat, drink, swallow or rub in, or something to leave off",
      "was told by somebody who treats me to do it, or not to do it",
      "have numb feet, poor circulation, a wound or a newly swollen leg, and it touches my legs",
      "could fall, be burnt or be held fast by it in the night",
    ],
  },
};

type TrialWords = Omit<Words, "notIf"> & { readonly inSentence: string };

/** An experiment in words: one of Charley's, or one of the person's own as they wrote it. */
export function trialWords({
  what,
  own,
}: {
  readonly what: Triable;
  readonly own: string | null;
}): TrialWords {
  if (own !== null) {
    return { name: own, inSentence: `“${own}”`, a: own, b: `Not today: ${own}` };
  }
  const { name, a, b } = triableWords[what];
  return { name, inSentence: name.toLowerCase(), a, b };
}

/** How long a turn is, as it is chosen. */
export const turnWords: Readonly<Record<TurnNights, string>> = {
  1: "One night",
  7: "A week",
  14: "2 weeks",
  21: "3 weeks",
  28: "4 weeks",
};

type OutcomeWords = {
  /** As it is chosen. */
  readonly name: string;
  /** "fewer cramps": the noun, and whether it is counted or measured. */
  readonly noun: string;
  readonly less: string;
  readonly more: string;
  /** What the figures of a turn are in. */
  readonly unit: string;
};

export const outcomeWords: Readonly<Record<Outcome, OutcomeWords>> = {
  cramps: {
    name: "How many cramps",
    noun: "cramps",
    less: "fewer",
    more: "more",
    unit: "cramps a week of recorded nights",
  },
  "cramp-nights": {
    name: "Nights with cramps",
    noun: "nights with cramps",
    less: "fewer",
    more: "more",
    unit: "nights with cramps in 7 recorded nights",
  },
  minutes: {
    name: "Minutes of cramp",
    noun: "minutes of cramp",
    less: "fewer",
    more: "more",
    unit: "minutes of cramp a week, of nights whose minutes are known",
  },
  "sleep-lost": {
    name: "Sleep lost to cramps",
    noun: "minutes of sleep lost",
    less: "fewer",
    more: "more",
    unit: "minutes of sleep lost a week, of nights on which they are known",
  },
  "cramp-minutes": {
    name: "How long the cramps lasted",
    noun: "minutes on a night with cramps",
    less: "fewer",
    more: "more",
    unit: "minutes of cramp on a night with cramps",
  },
};

export const worthWords: Readonly<Record<Worth, string>> = {
  50: "Half as many, or fewer",
  67: "A third fewer, or better",
  90: "Even a little fewer",
};
