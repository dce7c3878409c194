import { AppleHealthReading, isAppleHealth } from "./apple-health";
import { type NamedPart, withoutCountedSums } from "./counted-sums";
import { fileText, isBinary } from "./file-text";
import { gridProposal } from "./grid-proposal";
import { jsonProposal } from "./json-proposal";
import { NotReadable } from "./not-readable";
import { emptyProposal, type Grid, joinedProposal, type Proposal, type Reader } from "./schema";
import { clockStyles, excelGrid, openDocumentGrids, sharedStrings, walkXml } from "./sheet-grids";
import { textGrid } from "./text-grid";
import { zipFiles } from "./zip-files";

export type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * A file's proposal with the tables it was read from, or Charley's own export, which goes back table by table.
 */
export type ReadFile =
  | { readonly own: string }
  | { readonly own: null; readonly proposal: Proposal; readonly grids: readonly Grid[] };

export const refusedFile = (reason: string): ReadFile => ({
  own: null,
  proposal: { ...emptyProposal("unknown"), skipped: [{ line: 1, reason }] },
  grids: [],
});
const proposed = (proposal: Proposal, grids: readonly Grid[] = []): ReadFile => ({
  own: null,
  proposal,
  grids,
});

export const brokenHealth = "This export of Apple Health is broken off or damaged; please export it again.";

function wholeHealth(text: string, reader: Reader): ReadFile {
  try {
    const reading = new AppleHealthReading(reader);
    reading.write(text);
    return proposed(reading.proposal());
  } catch {
    return refusedFile(brokenHealth);
  }
}

function sheetNames(workbook: string): string[] {
  const names: string[] = [];
  walkXml(workbook, { open: (tag, { name = "" }) => (tag === "sheet" ? names.push(name) : undefined) });
  return names;
}

function excelGrids(files: Readonly<Record<string, Uint8Array>>): Grid[] {
  const read = (name: string) => (files[name] ? fileText(files[name]) : null);
  const strings = read("xl/sharedStrings.xml");
  const styles = read("xl/styles.xml");
  const names = sheetNames(read("xl/workbook.xml") ?? "<workbook/>");
  const sheets = Object.keys(files)
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .sort((a, b) => Number(a.replace(/\D/g, "")) - Number(b.replace(/\D/g, "")));
  const shared = strings === null ? [] : sharedStrings(strings);
  const clocks = styles === null ? new Set<number>() : clockStyles(styles);
  return sheets.map((sheet, at) =>
    excelGrid(names[at] ?? "", fileText(files[sheet] ?? new Uint8Array()), shared, clocks),
  );
}

/** The sheets of a workbook, the files of a ZIP, as one that counts each day once. */
const joinedOnce = (parts: readonly NamedPart[]): Proposal =>
  joinedProposal(withoutCountedSums(parts).map(({ proposal }) => proposal));

function proposedGrids(all: readonly Grid[], reader: Reader): ReadFile {
  const grids = all.filter(({ rows }) => rows.length > 0);
  const parts = grids.map((grid) => ({ name: grid.name, proposal: gridProposal(grid, reader) }));
  return proposed(joinedOnce(parts), grids);
}

const isReadable = (name: string) =>
  !name.startsWith("__MACOSX/") &&
  /\.(?:csv|tsv|txt|json|xml|xlsx|ods)$/i.test(name) &&
  !/export_cda\.xml$/i.test(name);

function zipProposal({ name, bytes }: NamedFile, reader: Reader): ReadFile {
  const listed = zipFiles(bytes, (file) => isReadable(file) || /^xl\/|^content\.xml$|^mimetype$/.test(file));
  if (!listed.ok) return refusedFile(listed.message);
  const { files } = listed;
  if (Object.keys(files).some((file) => file.startsWith("xl/worksheets/")))
    return proposedGrids(excelGrids(files), reader);
  const content = files["content.xml"];
  if (content && files.mimetype) return proposedGrids(openDocumentGrids(fileText(content)), reader);
  // Of a habit tracker the sheet of all habits says what those of each say again.
  const names = Object.keys(files).filter(
    (file) => isReadable(file) && !/^[^/]+\/Checkmarks\.csv$|Scores\.csv$|Habits\.csv$/.test(file),
  );
  const read = names.map((file) => ({
    name: file,
    told: readFile({ name: file, bytes: files[file] ?? new Uint8Array() }, reader),
  }));
  const own = read.find(({ told }) => told.own !== null);
  if (own) return own.told;
  if (read.length === 0) return refusedFile(`There is no table in ${name} that Charley can read.`);
  const others = read.flatMap(({ name: file, told }) => (told.own === null ? [{ ...told, name: file }] : []));
  return proposed(
    joinedOnce(others),
    others.flatMap(({ grids }) => grids),
  );
}

function jsonFile(text: string, reader: Reader): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refusedFile("This file begins like JSON and cannot be read as such; it may have been cut off.");
  }
  const isOwn =
    typeof value === "object" && value !== null && "format" in value && value.format === "charley-diary";
  return isOwn ? { own: text } : proposed(jsonProposal(value, reader));
}

/**
 * What a file would write, recognised by what stands in it and not by its name: tables of letters in any code page,
 * workbooks, JSON, Apple Health and ZIPs of them. Anything else is refused in words.
 */
export function readFile(file: NamedFile, reader: Reader): ReadFile {
  try {
    return readWhole(file, reader);
  } catch (error) {
    if (error instanceof NotReadable) return refusedFile(error.message);
    throw error;
  }
}

function readWhole({ name, bytes }: NamedFile, reader: Reader): ReadFile {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return zipProposal({ name, bytes }, reader);
  if (first === 0xd0 && second === 0xcf)
    return refusedFile("This is a workbook of an old Excel (.xls). Open it and save it as .xlsx or CSV.");
  if (first === 0x25 && second === 0x50)
    return refusedFile("This is a PDF. Charley reads tables: CSV, Excel, OpenDocument, JSON.");
  const text = fileText(bytes);
  if (isBinary(text))
    return refusedFile(
      "This is no table and no text that Charley can read. Save it as CSV, Excel or OpenDocument.",
    );
  const beginning = text.slice(0, 20_000).trimStart();
  if (beginning === "") return refusedFile("This file is empty.");
  if (isAppleHealth(beginning)) return wholeHealth(text, reader);
  if (/^[[{]/.test(beginning)) return jsonFile(text, reader);
  if (beginning.startsWith("<"))
    return refusedFile(
      "This is XML of a kind that Charley does not know. It reads Apple Health’s export.xml.",
    );
  return proposedGrids([textGrid(name, text)], reader);
}
