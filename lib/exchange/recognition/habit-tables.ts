import { cellDate, type DateReading } from "./cell-date";
import { cellAnswer, cellNumber } from "./cell-number";
import type { CrampRow } from "./cramp-row";
import { bodyPlaceOf, crampCountOf } from "./cramp-words";
import type { Proposal, ProposedDose, Reader } from "./schema";
import type { HeadedTable } from "./table-shape";
import { asKind, asRow, blank, by } from "./told-rows";

/** "No salt", "less potassium": what is kept away from is not taken. */
const leftAlone =
  /\b(?:no|not|never|less|low|lower|without|avoid\w*|skip\w*|cut\w*|reduc\w*|limit\w*|quit\w*|stop\w*|free|kein\w*|ohne|weniger|sans|moins|sin|menos|senza|meno)\b/i;

/** A tracker of habits: one about cramps is counted, one about something taken is a dose, others are left out by name. */
function habitRows(
  table: HeadedTable,
  cellsOf: readonly { line: number; date: string; habit: string; value: string; note: string }[],
  reading: DateReading,
  reader: Reader,
): Proposal {
  const doses: ProposedDose[] = [];
  const left: Proposal["skipped"][number][] = [];
  const rows = cellsOf.flatMap(({ line, date, habit, value, note }): CrampRow[] => {
    const when = cellDate(date, reading);
    const number = cellNumber(value, ".");
    const answer = number?.value ?? (cellAnswer(value) === null ? null : cellAnswer(value) ? 1 : 0);
    // "Cramps?" as the name of a habit is answered by its tick.
    const named = crampCountOf(habit.replace(/[\s?]+$/, ""));
    const isOfNone = named?.count === 0;
    const isOfCramps = named ? named.count !== null : /cramp|kr[aä]mpf|spasm/i.test(habit);
    if (isOfNone && answer === 0) {
      left.push({
        line,
        reason: `“${habit.slice(0, 40)}” is not ticked, which does not say that there was a cramp.`,
      });
      return [];
    }
    if (isOfCramps && answer !== null) {
      const count = isOfNone ? 0 : Math.min(50, Math.floor(answer));
      return [
        {
          ...blank,
          row: asRow(line, [], date, when),
          count,
          ...bodyPlaceOf(note),
          note: note || null,
        },
      ];
    }
    const isTaken =
      !leftAlone.test(habit) &&
      /magnesium|potassium|calcium|vitamin|supplement|tablet|pill|medicine|quinine|salt|electrolyte/i.test(
        habit,
      );
    if (isTaken && when && when.date <= reader.today && (answer ?? 0) > 0)
      doses.push({
        line,
        ...when,
        name: habit.slice(0, 200),
        kind: null,
        strength: null,
        // A tick is 1: it says that it was taken, not how many.
        units: (answer ?? 1) > 1 && (answer ?? 1) <= 20 ? (answer ?? 1) : null,
      });
    else if (!isTaken && answer !== null)
      left.push({
        line,
        reason: `The habit “${habit.slice(0, 40)}” is neither about cramps nor something taken.`,
      });
    return [];
  });
  const told = asKind("habits", table, rows, reader);
  return { ...told, doses, skipped: [...told.skipped, ...left] };
}
export function habitBull(table: HeadedTable, reading: DateReading, reader: Reader): Proposal {
  const cell = by(table);
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    date: cell(cells, "calendardate"),
    habit: cell(cells, "habitname"),
    value: cell(cells, "value"),
    note: cell(cells, "commenttext"),
  }));
  return habitRows(table, rows, reading, reader);
}

/** Where Loop tells days of which nothing is known from those that were answered with no. */
const tellsUnknown = (column: readonly string[]): boolean =>
  column.some((value) => /^(?:-1|unknown)$/i.test(value.trim()));

/**
 * Loop's sheet of check marks: 2 is done, -1 is nothing said, 3 skipped; numbers come a thousandfold. A 0 is a no where the habit
 * also has days of which nothing is known; elsewhere it is what Loop writes for every day that nobody ticked.
 */
export function loop(table: HeadedTable, reading: DateReading, reader: Reader): Proposal {
  const unticked: Proposal["skipped"][number][] = [];
  const columns = table.header.slice(1).map((_, at) => {
    const column = table.rows.map(({ cells }) => cells[at + 1] ?? "0");
    return {
      tellsUnknown: tellsUnknown(column),
      isThousand: column.some((figure) => Number(figure) >= 500),
    };
  });
  const rows = table.rows.flatMap(({ line, cells }) =>
    table.header.slice(1).flatMap((habit, at) => {
      const value = (cells[at + 1] ?? "").trim();
      if (habit.trim() === "" || /^(?:-1|3|unknown|skip|)$/i.test(value)) return [];
      if (/^0(?:[.,]0+)?$/.test(value) && !columns[at]?.tellsUnknown) {
        unticked.push({
          line,
          reason: `“${habit.slice(0, 40)}” is not ticked: Loop writes 0 for a day that nobody answered, too.`,
        });
        return [];
      }
      const said = /^yes/i.test(value)
        ? "1"
        : /^no$/i.test(value)
          ? "0"
          : columns[at]?.isThousand
            ? `${Number(value) / 1000}`
            : value === "2"
              ? "1"
              : value;
      return [{ line, date: cells[0] ?? "", habit, value: said, note: "" }];
    }),
  );
  const told = habitRows(table, rows, reading, reader);
  return { ...told, skipped: [...told.skipped, ...unticked] };
}
