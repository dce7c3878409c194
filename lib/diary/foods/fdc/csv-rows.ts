/** No row of a table is a million characters long: a quote was opened and never closed. */
const longestRow = 1_000_000;

export class CsvRowTooLong extends Error {
  override name = "CsvRowTooLong";
}

/** Where a reader of quoted CSV stands between two characters. */
type State = "start" | "plain" | "quoted" | "quote-in-quoted";

/**
 * The rows of a CSV file as objects by column name, read as the text arrives: quoted cells, doubled quotes, and line breaks
 * and commas inside quotes; a byte order mark and either kind of line end. Never holds more than a chunk and a row.
 * @throws CsvRowTooLong instead of reading a file whose quotes do not end as one row
 */
export async function* csvRows(text: AsyncIterable<string>): AsyncGenerator<Record<string, string>> {
  let header: string[] | null = null;
  for await (const cells of csvCells(text)) {
    if (header === null) {
      header = cells.map((cell) => cell.replace(/^\uFEFF/, "").trim());
      continue;
    }
    const row: Record<string, string> = {};
    for (const [at, column] of header.entries()) row[column] = cells[at] ?? "";
    yield row;
  }
}

async function* csvCells(text: AsyncIterable<string>): AsyncGenerator<string[]> {
  let state: State = "start";
  let cell = "";
  let cells: string[] = [];
  const heldBy = (row: readonly string[]) => row.reduce((held, { length }) => held + length, cell.length);
  for await (const chunk of text) {
    if (heldBy(cells) > longestRow) throw new CsvRowTooLong();
    for (const character of chunk) {
      if (state === "quoted") {
        if (character === '"') state = "quote-in-quoted";
        else cell += character;
        continue;
      }
      if (character === '"' && state !== "plain") {
        if (state === "quote-in-quoted") cell += character;
        state = "quoted";
      } else if (character === ",") {
        cells.push(cell);
        cell = "";
        state = "start";
      } else if (character === "\n") {
        cells.push(cell);
        if (cells.length > 1 || cell !== "") yield cells;
        cells = [];
        cell = "";
        state = "start";
      } else if (character !== "\r") {
        // The byte order mark may stand before the first quote.
        if (character !== "\uFEFF") state = "plain";
        cell += character === "\uFEFF" ? "" : character;
      }
    }
  }
  if (cells.length > 0 || cell !== "") {
    cells.push(cell);
    yield cells;
  }
}
