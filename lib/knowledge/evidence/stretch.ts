/** One step of a guided stretch. */
export type StretchStep = { readonly words: string; readonly seconds: number };

/** During a cramp: one long hold. */
export const crampStretch: readonly StretchStep[] = [
  { words: "Pull the toes towards you and hold. Breathe.", seconds: 30 },
];

const holdSeconds = 10;
const rounds = [1, 2, 3];

/** Before bed, as in the trial of Hallegraeff: hold, rest, three times a leg. */
export const bedtimeStretch: readonly StretchStep[] = ["Left", "Right"].flatMap((leg) =>
  rounds.flatMap((round) => [
    { words: `${leg} leg, ${round} of ${rounds.length}: hold`, seconds: holdSeconds },
    { words: `${leg} leg, ${round} of ${rounds.length}: rest`, seconds: holdSeconds },
  ]),
);

/** The step that runs so many seconds after the start and how many are left of it; null once all are over. */
export const stepAt = (
  steps: readonly StretchStep[],
  elapsedSeconds: number,
): { readonly words: string; readonly secondsLeft: number } | null => {
  let end = 0;
  for (const { words, seconds } of steps) {
    end += seconds;
    if (elapsedSeconds < end) return { words, secondsLeft: Math.ceil(end - elapsedSeconds) };
  }
  return null;
};
