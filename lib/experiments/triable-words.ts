import type { Triable } from "./schema";

type Words = {
  readonly name: string;
  /** What an A day asks, and a B day. */
  readonly a: string;
  readonly b: string;
  /** Nights at the beginning of each turn that are left out, because what came before may linger. */
  readonly washoutNights: number;
};

/** The things that can be tried, in words for the day they are asked. */
export const triableWords: Readonly<Record<Triable, Words>> = {
  stretching: {
    name: "Stretching before bed",
    a: "Stretch calves and the back of the thighs for a few minutes before bed.",
    b: "No stretching before bed.",
    washoutNights: 0,
  },
  "evening-water": {
    name: "A glass of water in the evening",
    a: "Drink one extra glass of water with or after supper.",
    b: "No extra glass of water in the evening.",
    washoutNights: 0,
  },
  "magnesium-supper": {
    name: "A supper rich in magnesium",
    a: "Put leafy greens, beans, nuts or whole grain on the supper plate.",
    b: "Your usual supper, without those.",
    washoutNights: 3,
  },
};
