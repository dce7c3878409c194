import { cellDate, type DateReading, orderOfDates } from "./cell-date";
import { crampCountOf } from "./cramp-words";
import { emptyProposal, type Grid, type Proposal, type Reader } from "./schema";
import { asKind, asRow, wordsRow } from "./told-rows";

const dateFirst =
  /^[-*•\s]*((?:\p{L}{2,9}\.?,?\s+)?(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3,}\.?(?:\s+\d{4})?|\p{L}{3,}\s+\d{1,2}(?:st|nd|rd|th)?,?(?:\s+\d{4})?))\s*[-–—:;,.|\t]*\s+(.+)$/u;
const clockIn =
  /\b(?:at|um|a las|alle|à)\s+(\d{1,2}(?:[:.h]\d{2})?\s*(?:am|pm|uhr|h)?)|\b(\d{1,2}[:.h]\d{2}\s*(?:am|pm|uhr)?)\b/i;

/**
 * Notes line by line, each with its date in front: "28 March 2026: 2 cramps, right calf". Null where a text is no such notes,
 * or where none of its lines speaks of cramps.
 */
export function diaryLines(grid: Grid, reader: Reader): Proposal | null {
  const lines = grid.rows.map(({ line, cells }) => {
    const text = cells.filter((cell) => cell !== "").join(", ");
    const found = dateFirst.exec(text);
    return { line, text, date: found?.[1] ?? null, said: found?.[2] ?? "" };
  });
  const dated = lines.filter(({ date, said }) => date !== null && crampCountOf(said) !== null);
  const [first] = lines;
  if (!first || dated.length * 2 <= lines.length) return null;
  // A table names its columns first; notes begin with a date, or a title.
  if (first.date === null && (grid.rows[0]?.cells ?? []).filter((cell) => cell !== "").length > 1)
    return null;
  const { order } = orderOfDates(
    dated.map(({ date }) => date ?? ""),
    reader,
  );
  const reading: DateReading = { ...reader, order };
  const left: Proposal["skipped"][number][] = [];
  const rows = lines.flatMap(({ line, text, date, said }) => {
    const day = date === null ? null : cellDate(date, reading);
    const clock = clockIn.exec(said);
    const when =
      day && clock
        ? (cellDate(`${day.date} ${clock[1] ?? clock[2] ?? ""}`, { ...reading, order: "ymd" }) ?? day)
        : day;
    const row = date === null ? null : wordsRow(asRow(line, [text], date, when), said, said, []);
    if (!row)
      left.push({
        line,
        reason: `“${text.slice(0, 60)}” has no date in front, or does not say whether there was a cramp.`,
      });
    return row ? [row] : [];
  });
  const table = { ...grid, header: [], title: "" };
  const told = asKind("cramps", table, rows, reader);
  return {
    ...emptyProposal("cramps"),
    ...told,
    skipped: [...told.skipped, ...left],
    remarks: [
      ...told.remarks,
      "These are notes with a date in front: what they say of cramps is read, and the note is kept.",
    ],
  };
}
