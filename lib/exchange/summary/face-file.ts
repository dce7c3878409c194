import type { Bundle } from "fhir/r4";
import { fhirCollection } from "./fhir/fhir-collection";
import { fhirDocument } from "./fhir/fhir-document";
import { htmlFace } from "./html-face";
import { pdfFace } from "./pdf-face";
import type { Paper } from "./pdf-page";
import { plainText } from "./plain-text";
import type { Snapshot } from "./snapshot";

/** What a summary is handed over as, beside the sheet on the screen. */
export const fileForms = ["pdf", "html", "text", "fhir-document", "fhir-collection"] as const;
export type FileForm = (typeof fileForms)[number];

/** `unset`: letters that the PDF has no font for; the HTML file has them, by the fonts of whoever opens it. */
export type FaceFile =
  | {
      readonly ok: true;
      readonly name: string;
      readonly type: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly ok: false; readonly unset: readonly string[] };

const types = {
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
  text: "text/plain; charset=us-ascii",
  "fhir-document": "application/fhir+json",
  "fhir-collection": "application/fhir+json",
} as const;
const endings = {
  pdf: ".pdf",
  html: ".html",
  text: ".txt",
  "fhir-document": "-ips.fhir.json",
  "fhir-collection": ".fhir.json",
} as const;

const written = (bundle: Bundle) => `${JSON.stringify(bundle, null, 1)}\n`;

async function textOf(snapshot: Snapshot, form: Exclude<FileForm, "pdf">): Promise<string> {
  switch (form) {
    case "html":
      return htmlFace(snapshot);
    case "text":
      return plainText(snapshot);
    case "fhir-document":
      return written(fhirDocument(snapshot));
    case "fhir-collection":
      return written(await fhirCollection(snapshot));
  }
}

async function contentOf(snapshot: Snapshot, form: FileForm, paper: Paper) {
  if (form === "pdf") return pdfFace(snapshot, paper);
  return { ok: true, bytes: new Uint8Array(Buffer.from(await textOf(snapshot, form))) } as const;
}

/** One face of a summary as a file; its name tells nobody whose it is. */
export async function faceFile(snapshot: Snapshot, form: FileForm, paper: Paper): Promise<FaceFile> {
  const content = await contentOf(snapshot, form, paper);
  if (!content.ok) return { ok: false, unset: content.letters };
  const name = `cramp-summary-${snapshot.madeOn}${endings[form]}`;
  return { ok: true, name, type: types[form], bytes: content.bytes };
}

export const unsetWords = (letters: readonly string[]) =>
  `The PDF cannot be made: no font here has ${letters.slice(0, 5).join(" ")}${letters.length > 5 ? " and others" : ""}. Save it as one HTML file, or print it from the browser.`;
