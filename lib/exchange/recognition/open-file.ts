import { csvText } from "#lib/base/tables/csv-text";
import { type ReadFile, readFile } from "./file-proposal";
import { type FileSource, readSource } from "./file-source";
import { ledProposal } from "./grid-proposal";
import { type Glimpse, glimpseOf, type Lead } from "./lead";
import type { Grid, Proposal, Reader, Skipped } from "./schema";

/** What is told of a file that was read: what it would write and its tables, or that it is Charley's own. */
export type Opened =
  | { readonly own: string }
  | { readonly own: null; readonly proposal: Proposal; readonly tables: readonly Glimpse[] };

/** A file that was chosen and read once, to be read otherwise or to have its rows handed back. */
export class OpenFile {
  readonly #read: ReadFile;
  readonly #reader: Reader;

  private constructor(read: ReadFile, reader: Reader) {
    this.#read = read;
    this.#reader = reader;
  }

  static async of(source: FileSource, reader: Reader): Promise<OpenFile> {
    return new OpenFile(await readSource(source, reader), reader);
  }

  /** Cells that were copied out of a spreadsheet, or any text. */
  static ofText(text: string, reader: Reader): OpenFile {
    return new OpenFile(readFile({ name: "", bytes: new TextEncoder().encode(text) }, reader), reader);
  }

  get #grids(): readonly Grid[] {
    return this.#read.own === null ? this.#read.grids : [];
  }

  told(): Opened {
    if (this.#read.own !== null) return { own: this.#read.own };
    const tables = this.#grids.map((grid) => glimpseOf(grid, this.#reader.today));
    return { own: null, proposal: this.#read.proposal, tables };
  }

  /** What one of its tables would write, read as the person says. */
  led(table: number, lead: Lead): Proposal | null {
    const grid = this.#grids[table];
    return grid ? ledProposal(grid, lead, this.#reader) : null;
  }

  /** The rows that were left out as they stand in the file, each with why beside it, for a spreadsheet. */
  leftOut(reasons: readonly Skipped[]): string {
    const why = new Map<number, string>();
    for (const { line, reason } of reasons)
      why.set(line, why.has(line) ? `${why.get(line)}; ${reason}` : reason);
    const [grid] = this.#grids;
    const cells = new Map(
      this.#grids.length === 1 ? grid?.rows.map((row) => [row.line, row.cells] as const) : [],
    );
    const lines = [...why.keys()].sort((a, b) => a - b);
    const widest = Math.max(0, ...lines.map((line) => cells.get(line)?.length ?? 0));
    const header = grid && glimpseOf(grid, this.#reader.today).header;
    const head = header == null ? [] : (grid?.rows[header]?.cells ?? []);
    const heads = Array.from({ length: widest }, (_, at) => head[at] ?? "");
    return csvText(
      [...heads, "line", "why"],
      lines.map((line) => [...heads.map((_, at) => cells.get(line)?.[at] ?? ""), line, why.get(line) ?? ""]),
    );
  }
}
