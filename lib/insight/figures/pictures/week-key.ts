import type { WeekPicture } from "./week-picture";

/** What the picture of the weeks is drawn with, in words: only what is drawn in it. */
export function weekKey({ dots, cuts }: Pick<WeekPicture, "dots" | "cuts">): string {
  const drawn = [
    "Each dot is a week, per 7 recorded nights; a hollow dot has fewer than 4 nights behind it.",
    dots.some(({ rolling }) => rolling !== null) &&
      "The line is the last 4 weeks together, the band is where that number likely lies.",
    "Ticks below are nights: tall with cramps, short without, none where nothing was written.",
    cuts.length > 0 &&
      "Two strokes at the top mark where the band is cut: it reaches higher than there is room; the numbers say how high.",
  ];
  return drawn.filter(Boolean).join(" ");
}
