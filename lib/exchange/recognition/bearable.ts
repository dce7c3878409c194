import { cellDate, type DateReading } from "./cell-date";
import { cellNumber, cellPain } from "./cell-number";
import type { CrampRow } from "./cramp-row";
import { bodyPlaceOf, crampCountOf } from "./cramp-words";
import type { Proposal, ProposedDose, Reader } from "./schema";
import type { HeadedTable } from "./table-shape";
import { asKind, asRow, blank, by } from "./told-rows";

/** Bearable: a symptom that speaks of cramps is one, its words say how bad; what was taken is a dose; the rest is left out. */
export function bearable(table: HeadedTable, reading: DateReading, reader: Reader): Proposal {
  const cell = by(table);
  const doses: ProposedDose[] = [];
  const left: Proposal["skipped"][number][] = [];
  const rows = table.rows.flatMap(({ line, cells }): CrampRow[] => {
    const date = cell(cells, "date", "date formatted");
    const when = cellDate(date, reading) ?? cellDate(cell(cells, "date formatted"), reading);
    const [category, detail, notes] = [cell(cells, "category"), cell(cells, "detail"), cell(cells, "notes")];
    const rating = cell(cells, "rating amount");
    const said = crampCountOf(`${detail} ${notes}`);
    if (/symptom|pain/i.test(category) && said && said.count !== null) {
      const severity = /\(([^)]*)\)/.exec(detail)?.[1] ?? "";
      const isNone = said.count === 0 || cellNumber(rating, ".")?.value === 0;
      return [
        {
          ...blank,
          row: asRow(line, cells, date, when),
          count: isNone ? 0 : said.count,
          isFloor: !isNone && said.isFloor,
          pain: isNone ? null : cellPain(severity, "."),
          ...bodyPlaceOf(`${detail} ${notes}`),
          note: notes || null,
        },
      ];
    }
    if (/medication|supplement/i.test(category) && detail !== "" && when && when.date <= reader.today)
      doses.push({
        line,
        ...when,
        name: detail.slice(0, 200),
        kind: null,
        strength: rating.slice(0, 100) || null,
        units: null,
      });
    else left.push({ line, reason: `“${category}: ${detail.slice(0, 40)}” is neither of cramps nor taken.` });
    return [];
  });
  const told = asKind("cramps", table, rows, reader);
  return { ...told, doses, skipped: [...told.skipped, ...left] };
}
