export type ExampleNight = "cramp" | "none" | "unknown";

export type ExampleWeek = {
  readonly name: string;
  readonly nights: readonly ExampleNight[];
  readonly words: string;
};

const NIGHTS = { C: "cramp", o: "none", ".": "unknown" } as const;

function week(name: string, nights: string, words: string): ExampleWeek {
  return { name, nights: [...nights].map((night) => NIGHTS[night as keyof typeof NIGHTS]), words };
}

/** Five made-up weeks for the first page: their words are checked against their nights. */
export const EXAMPLE_WEEKS: readonly ExampleWeek[] = [
  week("Week 1", "CoC.CoC", "4 of 6 nights"),
  week("Week 2", "oCC.oCo", "3 of 6 nights"),
  week("Week 3", "Coo..Co", "2 of 5 nights"),
  week("Week 4", "ooCoooC", "2 of 7 nights"),
  week("Week 5", "oo.oCoo", "1 of 6 nights"),
];
