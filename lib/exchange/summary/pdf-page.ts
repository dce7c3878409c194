import { join } from "node:path";
import PDFDocument from "pdfkit";
import { z } from "zod";
import type { Instant } from "#lib/base/time/instant";

export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];
export type Pdf = PDFKit.PDFDocument;

/** 11 mm, as the printed sheet has. */
export const margin = 31;
/** The smallest print there is on it. */
export const bodySize = 9;

const folder = join(process.cwd(), "node_modules/dejavu-fonts-ttf/ttf");
const fonts = {
  plain: join(folder, "DejaVuSansCondensed.ttf"),
  bold: join(folder, "DejaVuSansCondensed-Bold.ttf"),
};

/** The font that pdfkit sets in, which its types do not tell of. */
const fontSchema = z.custom<{ readonly font: { hasGlyphForCodePoint: (point: number) => boolean } }>(
  (held) => typeof held === "object" && held !== null && "font" in held,
);
const setIn = (pdf: Pdf) => fontSchema.parse(Reflect.get(pdf, "_font")).font;

/** The faces, parsed once for all documents: opening the files anew took most of the time a sheet takes. */
const parsed = new Map<string, PDFKit.Mixins.PDFFontSource>();
const sourceSchema = z.custom<PDFKit.Mixins.PDFFontSource>((font) => typeof font === "object");

function registerFaces(pdf: Pdf): void {
  for (const [face, file] of Object.entries(fonts)) {
    pdf.registerFont(face, parsed.get(face) ?? file).font(face);
    parsed.set(face, sourceSchema.parse(setIn(pdf)));
  }
}

/** An empty page for the sheet: tagged, with its language and title, and fonts that go into the file. */
export function newPdf(paper: Paper, madeAt: Instant): Pdf {
  const pdf = new PDFDocument({
    size: paper === "a4" ? "A4" : "LETTER",
    margin,
    pdfVersion: "1.7",
    subset: "PDF/UA" as PDFKit.PDFDocumentOptions["subset"],
    tagged: true,
    lang: "en",
    displayTitle: true,
    font: "",
    info: {
      Title: "Night leg cramps: summary of a diary",
      Creator: "Charley",
      CreationDate: new Date(madeAt),
    },
  });
  registerFaces(pdf);
  return pdf.font("plain").fontSize(bodySize);
}

export const widthOf = ({ page }: Pdf): number => page.width - 2 * margin;
export const bottomOf = ({ page }: Pdf): number => page.height - margin;

/** What is written from right to left is shaped by a browser and not by us. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** The letters of a text that cannot be set: they would come out as an empty box, or backwards. */
export function unsettable(pdf: Pdf, text: string): string[] {
  const font = setIn(pdf);
  const missing = (letter: string) =>
    rightToLeft.test(letter) || !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  return [...new Set(text.replace(/\s/g, ""))].filter(missing);
}

/** The bytes of it, once it is written to the end. */
export function bytesOf(pdf: Pdf): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (part: Buffer) => parts.push(part));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.on("error", reject);
    pdf.end();
  });
}
