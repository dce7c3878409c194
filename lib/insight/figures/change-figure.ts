import type { Change, Stretch } from "#lib/insight/trends/change/change";
import type { TrendFigure } from "./figures";
import { countedColumn, countedWords, numberColumn, shown, wordColumn } from "./table-columns";

const inSeven = (count: number, { recorded }: Stretch) =>
  recorded === 0 ? null : shown((7 * count) / recorded);

/** The answer for a range: two stretches, and the change from one to the other. */
export const changeFigure = ({ change }: { readonly change: Change }): TrendFigure => ({
  name: "Is it better?",
  finding: change.sentence,
  table: () => ({
    columns: [
      wordColumn("First night"),
      wordColumn("Last night"),
      numberColumn("Nights"),
      numberColumn("Nights recorded"),
      numberColumn("Nights with cramps"),
      numberColumn("Nights with cramps, in 7"),
      numberColumn("Cramps"),
      numberColumn("Cramps per 7 nights"),
      countedColumn,
      numberColumn("After over before"),
      numberColumn("Likely from"),
      numberColumn("Likely to"),
    ],
    rows: [change.beforeStretch, change.afterStretch].flatMap((stretch, at) =>
      stretch === null
        ? []
        : [
            [
              stretch.from,
              stretch.to,
              stretch.nights,
              stretch.recorded,
              stretch.crampNights,
              inSeven(stretch.crampNights, stretch),
              stretch.cramps,
              inSeven(stretch.cramps, stretch),
              countedWords(stretch.crampsIsFloor),
              ...(at === 1 ? [change.ratio, change.low, change.high] : [null, null, null]),
            ],
          ],
    ),
  }),
});
