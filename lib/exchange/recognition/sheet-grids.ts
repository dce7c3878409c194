import { SaxesParser } from "saxes";
import { mostColumns, mostSheetRows, NotReadable, tooLong, tooWide } from "./not-readable";
import type { Grid } from "./schema";

type Handlers = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/**
 * A walk through XML tag by tag, names without their prefix, in as many pieces as it comes in. A document type is passed over:
 * nothing it declares is followed.
 */
export function xmlWalk({ open, close, text }: Handlers): { write(piece: string): void; end(): void } {
  const parser = new SaxesParser({ xmlns: false });
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  parser.on("opentag", (tag) => {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(tag.attributes)) attributes[local(name)] = String(value);
    open?.(local(tag.name), attributes);
  });
  parser.on("closetag", (tag) => close?.(local(tag.name)));
  parser.on("text", (part) => text?.(part));
  return { write: (piece) => void parser.write(piece), end: () => void parser.close() };
}

export function walkXml(xml: string, handlers: Handlers): void {
  const walk = xmlWalk(handlers);
  walk.write(xml);
  walk.end();
}

/** "AB12" is column 27, counted from 0. */
const columnOf = (reference: string) =>
  [...(/^[A-Z]+/.exec(reference)?.[0] ?? "")].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let isPhonetic = false;
  walkXml(xml, {
    open: (name) => {
      if (name === "si") strings.push("");
      if (name === "rPh") isPhonetic = true;
    },
    close: (name) => {
      if (name === "rPh") isPhonetic = false;
    },
    text: (part) => {
      if (strings.length > 0 && !isPhonetic) strings[strings.length - 1] += part;
    },
  });
  return strings.map((text) => text.trim());
}

type Cell = { at: number; type: string; style: number; text: string };

const shownValue = (cell: Cell, strings: readonly string[], clocks: ReadonlySet<number>): string => {
  if (cell.type === "s") return strings[Number(cell.text)] ?? "";
  if (cell.type === "b") return cell.text === "1" ? "yes" : "no";
  if (cell.type === "e") return "";
  // A bare time of day is the part of a day it stands for.
  if (clocks.has(cell.style) && Number(cell.text) < 1) return Number(cell.text).toFixed(6);
  return cell.text.trim();
};

/** Which styles of a workbook show a time of day alone: they are told from an amount by nothing else. */
export function clockStyles(xml: string): Set<number> {
  const formats = new Map<number, string>();
  const clocks = new Set<number>();
  let isCells = false;
  let at = 0;
  walkXml(xml, {
    open: (name, { numFmtId = "", formatCode = "" }) => {
      if (name === "numFmt") formats.set(Number(numFmtId), formatCode);
      if (name === "cellXfs") isCells = true;
      if (name !== "xf" || !isCells) return;
      const code = formats.get(Number(numFmtId)) ?? "";
      if ((Number(numFmtId) >= 18 && Number(numFmtId) <= 21) || (/h/i.test(code) && !/[dy]/i.test(code)))
        clocks.add(at);
      at += 1;
    },
    close: (name) => {
      if (name === "cellXfs") isCells = false;
    },
  });
  return clocks;
}

/** A sheet of an Excel workbook. Formulas are not run: what they last came to stands in the file. */
export function excelGrid(
  name: string,
  xml: string,
  strings: readonly string[],
  clocks: ReadonlySet<number>,
): Grid {
  const rows: { line: number; cells: string[] }[] = [];
  let line = 0;
  let row: string[] | null = null;
  let cell: Cell | null = null;
  let isValue = false;
  walkXml(xml, {
    open: (tag, attributes) => {
      if (tag === "row") {
        line = Number(attributes.r ?? line + 1);
        row = [];
      }
      if (tag === "c")
        cell = {
          at: attributes.r ? columnOf(attributes.r) : (row?.length ?? 0),
          type: attributes.t ?? "n",
          style: Number(attributes.s ?? -1),
          text: "",
        };
      if (tag === "v" || tag === "t") isValue = true;
    },
    text: (part) => {
      if (cell && isValue) cell.text += part;
    },
    close: (tag) => {
      if (tag === "v" || tag === "t") isValue = false;
      if (tag === "c" && row && cell && cell.at >= 0) {
        const shown = shownValue(cell, strings, clocks);
        if (cell.at >= mostColumns && shown !== "") throw new NotReadable(tooWide);
        if (cell.at < mostColumns) {
          while (row.length < cell.at) row.push("");
          row[cell.at] = shown;
        }
      }
      if (tag === "row" && row?.some((one) => one !== "")) {
        if (rows.length >= mostSheetRows) throw new NotReadable(tooLong);
        rows.push({ line, cells: row });
      }
    },
  });
  return { name, delimiter: ",", rows };
}

/** The sheets of an OpenDocument file. What is repeated to the end of the sheet is empty, and not written out. */
export function openDocumentGrids(xml: string): Grid[] {
  const grids: { name: string; delimiter: string; rows: { line: number; cells: string[] }[] }[] = [];
  let line = 0;
  let repeatRow = 1;
  let row: string[] = [];
  let repeat = 1;
  let value: string | null = null;
  let text = "";
  let depth = 0;
  walkXml(xml, {
    open: (tag, attributes) => {
      if (tag === "table") {
        grids.push({ name: attributes.name ?? "", delimiter: ",", rows: [] });
        line = 0;
      }
      if (tag === "table-row") {
        row = [];
        repeatRow = Number(attributes["number-rows-repeated"] ?? 1);
      }
      if (tag === "table-cell" || tag === "covered-table-cell") {
        repeat = Number(attributes["number-columns-repeated"] ?? 1);
        const clock = /^PT(\d+)H(\d+)M/.exec(attributes["time-value"] ?? "");
        value = attributes["date-value"] ?? (clock ? `${clock[1]}:${clock[2]}` : (attributes.value ?? null));
        text = "";
      }
      if (tag === "p") depth += 1;
    },
    text: (part) => {
      if (depth > 0) text += part;
    },
    close: (tag) => {
      if (tag === "p") depth -= 1;
      if (tag === "table-cell" || tag === "covered-table-cell") {
        const shown = (value ?? text).trim();
        const times =
          shown === "" ? Math.min(repeat, mostColumns) : Math.min(repeat, mostColumns - row.length);
        for (let copy = 0; copy < times && row.length < mostColumns; copy += 1) row.push(shown);
      }
      if (tag !== "table-row") return;
      line += 1;
      const kept = grids.at(-1);
      if (kept && row.some((cell) => cell !== "")) {
        if (kept.rows.length >= mostSheetRows) throw new NotReadable(tooLong);
        kept.rows.push({ line, cells: row });
      }
      line += repeatRow - 1;
    },
  });
  return grids;
}
