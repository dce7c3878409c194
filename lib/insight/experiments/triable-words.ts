import type { Triable } from "./plan-options";

type Words = {
  readonly name: string;
  /** What an A day asks, and a B day. */
  readonly a: string;
  readonly b: string;
};

/** The things that can be tried, in words for the day they are asked. */
export const triableWords: Readonly<Record<Triable, Words>> = {
  stretching: {
    name: "Stretching before bed",
    a: "Stretch calves and the back of the thighs for a few minutes before bed.",
    b: "No stretching before bed.",
  },
  "evening-water": {
    name: "A glass of water in the evening",
    a: "Drink one extra glass of water with or after supper.",
    b: "No extra glass of water in the evening.",
  },
  "magnesium-supper": {
    name: "A supper rich in magnesium",
    a: "Put leafy greens, beans, nuts or whole grain on the supper plate.",
    b: "Your usual supper, without those.",
  },
  "magnesium-tablet": {
    name: "A magnesium tablet",
    a: "Take the magnesium tablet, no more than its label says.",
    b: "No magnesium tablet.",
  },
  "vitamin-b": {
    name: "A vitamin B complex tablet",
    a: "Take the vitamin B tablet: one with at most 10 mg of vitamin B6, and no more than its label says.",
    b: "No vitamin B tablet.",
  },
  "vitamin-k2": {
    name: "A vitamin K2 capsule",
    a: "Take the vitamin K2 capsule: 180 micrograms (MK-7), as in the one trial. Never with warfarin or a medicine like it.",
    b: "No vitamin K2 capsule.",
  },
};
