import { addDays } from "#lib/base/time/civil-date";
import type { IntakeReport } from "#lib/insight/trends/intakes";
import { lagWords } from "#lib/insight/trends/links/lag-words";
import type { LinksReport } from "#lib/insight/trends/links/links-page";
import { muscleNames } from "#lib/insight/trends/patterns/muscle-names";
import type { Pattern } from "#lib/insight/trends/patterns/pattern";
import type { Places } from "#lib/insight/trends/patterns/place-pattern";
import type { TrendReport } from "#lib/insight/trends/report";
import type { MeanAmount } from "#lib/insight/trends/series/intake-series";
import type { Scale } from "#lib/insight/trends/series/scale-series";
import { nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import { changesOf } from "./pictures/timeline";
import {
  type Changes,
  changesColumn,
  countedColumn,
  countedWords,
  numberColumn,
  shown,
  wordColumn,
} from "./table-columns";

/** The numbers behind a picture: the table on the screen and the rows of the file are this, cell by cell. */
export type NumberTable = {
  readonly columns: readonly { readonly header: string; readonly numeric: boolean }[];
  /** Null is not known, and an empty cell in a file. */
  readonly rows: readonly (readonly (string | number | null)[])[];
};

export const scaleWords: Readonly<Record<Scale, { title: string; unit: string }>> = {
  pain: { title: "Worst pain", unit: "0 to 10" },
  minutes: { title: "Minutes of cramp", unit: "minutes a night" },
  sleep: { title: "Sleep disturbance", unit: "0 to 10" },
};

/** One row a week: how many nights gave a figure, the middle one, the lowest and the highest. */
export function scaleTable(report: Changes & Pick<TrendReport, "scales">, scale: Scale): NumberTable {
  const changed = changesOf(report);
  const { unit } = scaleWords[scale];
  return {
    columns: [
      wordColumn("First night"),
      wordColumn("Last night"),
      numberColumn("Nights noted"),
      numberColumn(`Middle night, ${unit}`),
      numberColumn("Lowest"),
      numberColumn("Highest"),
      changesColumn,
    ],
    rows: report.scales[scale].weeks.map((week) => [
      week.from,
      week.to,
      week.nights,
      shown(week.median),
      shown(week.lowest),
      shown(week.highest),
      changed(week),
    ]),
  };
}

const coverage = (mean: MeanAmount | null) => (mean ? `${mean.known} of ${mean.of}` : null);

/** One row a week of one nutrient: complete days, means a day from food and from supplements, and what reports it. */
export function intakeTable(
  report: Changes,
  { nutrient, weeks }: Pick<IntakeReport, "nutrient" | "weeks">,
): NumberTable {
  const { unit } = nutrientFacts[nutrient];
  const changed = changesOf(report);
  return {
    columns: [
      wordColumn("First day"),
      wordColumn("Last day"),
      numberColumn("Complete days"),
      numberColumn(`From food, ${unit} a day`),
      numberColumn("Foods that report it"),
      numberColumn(`From supplements, ${unit} a day`),
      numberColumn("Supplements that report it"),
      changesColumn,
    ],
    rows: weeks.map((week) => [
      week.from,
      week.to,
      week.completeDays,
      shown(week.food?.amount),
      coverage(week.food),
      shown(week.supplements?.amount),
      coverage(week.supplements),
      changed(week),
    ]),
  };
}

/** One row a bar, with its interval where it has one. */
export function patternTable({ title, unit, bars }: Pattern): NumberTable {
  const hasInterval = bars.some(({ high }) => high !== null);
  const hasNights = bars.some(({ nights }) => nights !== null);
  return {
    columns: [
      wordColumn(title),
      numberColumn(unit),
      ...(hasInterval ? [numberColumn("Likely from"), numberColumn("Likely to")] : []),
      ...(hasNights ? [numberColumn("Nights behind it")] : []),
    ],
    rows: bars.map(({ label, value, low, high, nights }) => [
      label,
      shown(value),
      ...(hasInterval ? [shown(low), shown(high)] : []),
      ...(hasNights ? [nights] : []),
    ]),
  };
}

/** One row a muscle, one column a leg. */
export function placeTable({ rows }: Places): NumberTable {
  return {
    columns: [
      wordColumn("Muscle"),
      numberColumn("Left leg"),
      numberColumn("Right leg"),
      numberColumn("Both legs"),
      numberColumn("Leg not said"),
    ],
    rows: rows.map(({ muscle, left, right, both, sideUnknown }) => [
      muscle === null ? "Muscle not said" : muscleNames[muscle],
      left,
      right,
      both,
      sideUnknown,
    ]),
  };
}

/** One row a night: its state in words, cramps, worst pain. */
export function nightTable(report: Changes & Pick<TrendReport, "range" | "nightly">): NumberTable {
  const { range, nightly } = report;
  const floors = new Set(nightly.floors);
  const changed = changesOf(report);
  return {
    columns: [
      wordColumn("Night"),
      wordColumn("State"),
      numberColumn("Cramps"),
      numberColumn("Worst pain"),
      countedColumn,
      changesColumn,
    ],
    rows: nightly.counts.map((count, at) => {
      const night = addDays(range.from, at);
      const state = count === null ? "not recorded" : count > 0 ? "cramps" : "none";
      return [
        night,
        state,
        count,
        nightly.pains[at] ?? null,
        countedWords(floors.has(at)),
        changed({ from: night, to: night }),
      ];
    }),
  };
}

/** One row a link, tested or not, in the order they were made: nothing is sorted to the top. */
export function linkTable({ links }: Pick<LinksReport, "links">): NumberTable {
  return {
    columns: [
      wordColumn("What"),
      wordColumn("When"),
      wordColumn("Result"),
      numberColumn("Nights with"),
      numberColumn("Nights without"),
      numberColumn("Rate ratio"),
      numberColumn("From"),
      numberColumn("To"),
    ],
    rows: links.map(({ name, lag, kind, nightsWith, nightsWithout, ratio }) => [
      name,
      lagWords[lag],
      kind,
      nightsWith,
      nightsWithout,
      ratio ? hundredths(ratio.ratio) : null,
      ratio ? hundredths(ratio.low) : null,
      ratio ? hundredths(ratio.high) : null,
    ]),
  };
}

/** A ratio of 0.54 and one of 0.46 differ; one decimal would hide it. */
const hundredths = (value: number) => Math.round(value * 100) / 100;
