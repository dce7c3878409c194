import { type Band, type Block, plainWords, type Words } from "./band";
import { bandsOf } from "./bands";
import { condensedBands } from "./condensed-bands";
import { drawPicture } from "./draw-picture";
import {
  bodySize,
  bottomOf,
  bytesOf,
  margin,
  newPdf,
  type Paper,
  type Pdf,
  unsettable,
  widthOf,
} from "./pdf-page";
import type { Snapshot } from "./snapshot";

/** What the sheet's table gives each of its four columns. */
const columnShares = [0.25, 0.23, 0.23, 0.29] as const;
const clinicianSpace = 48;

type Parent = PDFKit.PDFStructureElement;

function roomFor(pdf: Pdf, height: number): void {
  if (pdf.y + height > bottomOf(pdf)) pdf.addPage();
  pdf.x = margin;
}

/** A line of words, its runs bold or plain; a list's is set behind a dot. */
function setWords(pdf: Pdf, words: Words, isItem = false): void {
  const runs = words.filter((run) => (typeof run === "string" ? run : run.text) !== "");
  pdf.fillColor("#000").fontSize(bodySize);
  const indent = isItem ? 8 : 0;
  const width = widthOf(pdf) - indent;
  if (isItem) runs.unshift("• ");
  runs.forEach((run, at) => {
    const isLast = at === runs.length - 1;
    pdf.font(typeof run !== "string" && run.strong ? "bold" : "plain");
    const text = typeof run === "string" ? run : run.text;
    if (at === 0) pdf.text(text, margin + indent, pdf.y, { width, continued: !isLast });
    else pdf.text(text, { width, continued: !isLast });
  });
  pdf.font("plain");
  pdf.x = margin;
}

function setTable(pdf: Pdf, parent: Parent, { head, rows }: Extract<Block, { kind: "table" }>): void {
  const table = pdf.struct("Table");
  parent.add(table);
  const widths = head.map((_, at) => widthOf(pdf) * (columnShares[at] ?? 1 / head.length));
  const row = (cells: readonly string[], isHead: boolean) => {
    pdf.font(isHead ? "bold" : "plain").fontSize(bodySize);
    const height = Math.max(
      ...cells.map((cell, at) => pdf.heightOfString(cell, { width: (widths[at] ?? 0) - 6 })),
    );
    roomFor(pdf, height + 2);
    const top = pdf.y;
    const element = pdf.struct("TR");
    table.add(element);
    let left = margin;
    cells.forEach((cell, at) => {
      const x = left;
      left += widths[at] ?? 0;
      const type = isHead || at === 0 ? "TH" : "TD";
      element.add(
        pdf.struct(type, {}, () => void pdf.text(cell || " ", x, top, { width: (widths[at] ?? 0) - 6 })),
      );
    });
    element.end();
    pdf.y = top + height + 2;
  };
  row(head, true);
  for (const cells of rows) row(cells, false);
  pdf.font("plain");
  table.end();
}

function setPicture(pdf: Pdf, parent: Parent, alt: string, draw: (top: number) => number): void {
  roomFor(pdf, 130);
  const top = pdf.y + 2;
  let height = 0;
  parent.add(
    pdf.struct("Figure", { alt }, () => {
      height = draw(top);
    }),
  );
  pdf.x = margin;
  pdf.y = top + height + 2;
}

function setBlock(pdf: Pdf, parent: Parent, block: Block, snapshot: Snapshot): void {
  switch (block.kind) {
    case "text":
      parent.add(pdf.struct("P", {}, () => setWords(pdf, block.words)));
      return;
    case "list": {
      const list = pdf.struct("L");
      parent.add(list);
      for (const item of block.items) {
        const element = pdf.struct("LI");
        list.add(element);
        element.add(pdf.struct("LBody", {}, () => setWords(pdf, item, true)));
        element.end();
      }
      list.end();
      return;
    }
    case "table":
      setTable(pdf, parent, block);
      return;
    case "weeks":
    case "hours":
      setPicture(pdf, parent, block.alt, (top) => drawPicture(pdf, block.kind, snapshot, top));
      return;
    case "space":
      roomFor(pdf, clinicianSpace);
      pdf.y += clinicianSpace;
  }
}

/** Around what is boxed, on whichever page it ended; a box never breaks. */
function boxed(pdf: Pdf, top: number, page: unknown): void {
  const from = pdf.page === page ? top : margin;
  pdf.markContent("Artifact", { type: "Layout" });
  pdf
    .rect(margin - 4, from - 3, widthOf(pdf) + 8, pdf.y - from + 5)
    .lineWidth(1.5)
    .stroke("#000");
  pdf.endMarkedContent();
}

function setBand(pdf: Pdf, root: Parent, band: Band, snapshot: Snapshot): void {
  roomFor(pdf, 40);
  pdf.y += band.isBoxed ? 5 : 3;
  const [top, page] = [pdf.y, pdf.page];
  const section = pdf.struct("Sect");
  root.add(section);
  section.add(
    pdf.struct(band.id === "who" ? "H1" : "H2", {}, () => {
      pdf
        .font("bold")
        .fontSize(band.id === "who" ? 13 : 10)
        .fillColor("#000");
      pdf.text(band.title, margin, pdf.y, { width: widthOf(pdf) });
      pdf.font("plain").fontSize(bodySize);
    }),
  );
  for (const block of band.blocks) setBlock(pdf, section, block, snapshot);
  section.end();
  if (band.isBoxed) boxed(pdf, top, page);
}

const lettersOf = (bands: readonly Band[]) =>
  bands
    .flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) => {
        if (block.kind === "text") return plainWords(block.words);
        if (block.kind === "list") return block.items.map(plainWords);
        return block.kind === "table" ? [block.head, ...block.rows].flat() : [];
      }),
    ])
    .join(" ");

const mostPages = 2;

function setSheet(bands: readonly Band[], { snapshot, paper }: { snapshot: Snapshot; paper: Paper }) {
  const pdf = newPdf(paper, snapshot.madeAt);
  let pages = 1;
  pdf.on("pageAdded", () => {
    pages += 1;
  });
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  for (const band of bands) setBand(pdf, root, band, snapshot);
  root.end();
  return { pdf, pages };
}

export type PdfFace =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Letters that no font here holds, or that are written from right to left. */
  | { readonly ok: false; readonly letters: readonly string[] };

/** The person's question by itself, in their own words, with who they are. */
export async function ownWordsPdf(snapshot: Snapshot, paper: Paper): Promise<PdfFace> {
  const [who] = bandsOf(snapshot);
  if (!who) return { ok: false, letters: [] };
  const bands = [{ ...who, title: "What the person asks" }];
  const letters = unsettable(newPdf(paper, snapshot.madeAt), lettersOf(bands));
  if (letters.length > 0) return { ok: false, letters };
  return { ok: true, bytes: await bytesOf(setSheet(bands, { snapshot, paper }).pdf) };
}

/**
 * The sheet as a PDF that was made without a browser: tagged, titled, in print of 9 pt and more. Where a letter of it cannot
 * be set there is none, rather than one with an empty box in the name of a medicine.
 */
export async function pdfFace(snapshot: Snapshot, paper: Paper): Promise<PdfFace> {
  const bands = bandsOf(snapshot);
  const letters = unsettable(newPdf(paper, snapshot.madeAt), lettersOf(bands));
  if (letters.length > 0) return { ok: false, letters };
  const whole = setSheet(bands, { snapshot, paper });
  const pdf =
    whole.pages <= mostPages ? whole.pdf : setSheet(condensedBands(snapshot), { snapshot, paper }).pdf;
  return { ok: true, bytes: await bytesOf(pdf) };
}
