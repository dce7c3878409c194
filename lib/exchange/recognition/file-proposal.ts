import { appleHealthProposal, isAppleHealth } from "./apple-health";
import { fileText, isBinary } from "./file-text";
import { gridProposal } from "./grid-proposal";
import { jsonProposal } from "./json-proposal";
import { emptyProposal, type Grid, joinedProposal, type Proposal, type Reader } from "./schema";
import { clockStyles, excelGrid, openDocumentGrids, sharedStrings, walkXml } from "./sheet-grids";
import { textGrid } from "./text-grid";
import { zipFiles } from "./zip-files";

export type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

/** A file's proposal, or Charley's own export, which goes back table by table. */
export type ReadFile = { readonly own: string } | { readonly own: null; readonly proposal: Proposal };

const refused = (reason: string): ReadFile => ({
  own: null,
  proposal: { ...emptyProposal("unknown"), skipped: [{ line: 1, reason }] },
});
const proposed = (proposal: Proposal): ReadFile => ({ own: null, proposal });

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

function sheetNames(workbook: string): string[] {
  const names: string[] = [];
  walkXml([workbook], { open: (tag, { name = "" }) => (tag === "sheet" ? names.push(name) : undefined) });
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

const gridsProposal = (grids: readonly Grid[], reader: Reader) =>
  joinedProposal(grids.filter(({ rows }) => rows.length > 0).map((grid) => gridProposal(grid, reader)));

const isReadable = (name: string) =>
  !name.startsWith("__MACOSX/") &&
  /\.(?:csv|tsv|txt|json|xml|xlsx|ods)$/i.test(name) &&
  !/export_cda\.xml$/i.test(name);

function zipProposal({ name, bytes }: NamedFile, reader: Reader): ReadFile {
  const listed = zipFiles(bytes, (file) => isReadable(file) || /^xl\/|^content\.xml$|^mimetype$/.test(file));
  if (!listed.ok) return refused(listed.message);
  const { files } = listed;
  if (Object.keys(files).some((file) => file.startsWith("xl/worksheets/")))
    return proposed(gridsProposal(excelGrids(files), reader));
  const content = files["content.xml"];
  if (content && files.mimetype) return proposed(gridsProposal(openDocumentGrids(fileText(content)), reader));
  // Of a habit tracker the sheet of all habits says what those of each say again.
  const names = Object.keys(files).filter(
    (file) => isReadable(file) && !/^[^/]+\/Checkmarks\.csv$|Scores\.csv$|Habits\.csv$/.test(file),
  );
  const read = names.map((file) => readFile({ name: file, bytes: files[file] ?? new Uint8Array() }, reader));
  const own = read.find((file) => file.own !== null);
  if (own) return own;
  if (read.length === 0) return refused(`There is no table in ${name} that Charley can read.`);
  return proposed(joinedProposal(read.flatMap((file) => (file.own === null ? [file.proposal] : []))));
}

function jsonFile(text: string, reader: Reader): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused("This file begins like JSON and cannot be read as such; it may have been cut off.");
  }
  const isOwn =
    typeof value === "object" && value !== null && "format" in value && value.format === "charley-diary";
  return isOwn ? { own: text } : proposed(jsonProposal(value, reader));
}

/**
 * What a file would write, recognised by what stands in it and not by its name: tables of letters in any code page,
 * workbooks, JSON, Apple Health and ZIPs of them. Anything else is refused in words.
 */
export function readFile({ name, bytes }: NamedFile, reader: Reader): ReadFile {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return zipProposal({ name, bytes }, reader);
  if (first === 0xd0 && second === 0xcf)
    return refused("This is a workbook of an old Excel (.xls). Open it and save it as .xlsx or CSV.");
  if (first === 0x25 && second === 0x50)
    return refused("This is a PDF. Charley reads tables: CSV, Excel, OpenDocument, JSON.");
  const text = fileText(bytes);
  if (isBinary(text))
    return refused(
      "This is no table and no text that Charley can read. Save it as CSV, Excel or OpenDocument.",
    );
  const beginning = text.slice(0, 20_000).trimStart();
  if (beginning === "") return refused("This file is empty.");
  try {
    if (isAppleHealth(beginning)) return proposed(appleHealthProposal(pieces(text), reader));
  } catch {
    return refused("This export of Apple Health is broken off or damaged; please export it again.");
  }
  if (/^[[{]/.test(beginning)) return jsonFile(text, reader);
  if (beginning.startsWith("<"))
    return refused("This is XML of a kind that Charley does not know. It reads Apple Health’s export.xml.");
  return proposed(gridProposal(textGrid(name, text), reader));
}

/** What a proposal comes to: nights that get something said, cramps as counts or floors, entries, doses. */
export function proposalCounts({
  kind,
  rows,
  nights,
  cramps,
  entries,
  doses,
  skipped,
}: Omit<Proposal, "remarks">) {
  const perNight = new Map<string, { said: number | null; single: number }>();
  const of = (night: string) => perNight.get(night) ?? { said: null, single: 0 };
  for (const { night, crampCount } of nights) perNight.set(night, { ...of(night), said: crampCount });
  for (const { night } of cramps) perNight.set(night, { ...of(night), single: of(night).single + 1 });
  const told = [...perNight.values()].filter(({ said, single }) => said !== null || single > 0);
  return {
    kind,
    rows,
    nights: told.length,
    cramps: told.reduce((sum, { said, single }) => sum + Math.max(said ?? 0, single), 0),
    entries: entries.length,
    doses: doses.length,
    skipped,
  };
}
