import type { Bundle, CodeableConcept, DocumentReference } from "fhir/r4";
import { ownWordsPdf, type PdfFace, pdfFace } from "../pdf-face";
import type { Snapshot } from "../snapshot";
import { concepts, patientAsserted } from "./concepts";
import { entryOf, type FhirContext, fhirContext, type Item, withWords } from "./fhir-context";
import { summaryIdentifier } from "./fhir-document";
import { patientItem } from "./patient";
import { summarySections } from "./summary-sections";

type Paged = { readonly key: string; readonly type: CodeableConcept; readonly title: string };

/** A PDF inside the bundle; none where a letter of it has no font here. */
function pdfItem(context: FhirContext, made: PdfFace | null, { key, type, title }: Paged): Item[] {
  if (made === null || !made.ok) return [];
  const { snapshot, patient } = context;
  const resource: DocumentReference = {
    resourceType: "DocumentReference",
    meta: { security: [patientAsserted] },
    status: "current",
    type,
    category: [concepts.patientShared],
    subject: patient,
    date: snapshot.madeAt,
    author: [patient],
    description: title,
    content: [
      {
        attachment: {
          contentType: "application/pdf",
          language: "en",
          data: Buffer.from(made.bytes).toString("base64"),
          title,
          creation: snapshot.madeAt,
        },
      },
    ],
  };
  return [{ key, resource: withWords(resource, `${title}, a PDF made on ${snapshot.madeOn}.`) }];
}

/**
 * The summary as a person shares it with a clinic's scanner: the person, what the sheet shows as resources, the sheet itself
 * as a PDF, and the person's question as another. No document, so no composition; single cramps are not on the sheet.
 */
export async function fhirCollection(snapshot: Snapshot): Promise<Bundle> {
  const context = fhirContext(snapshot);
  const shown = summarySections(context)
    .flatMap(({ items }) => items)
    .filter(({ key }) => !key.startsWith("cramp "));
  const own = snapshot.question === null ? null : await ownWordsPdf(snapshot, "a4");
  const sheet = { key: "sheet", type: concepts.summary, title: "Night leg cramps: summary of a diary" };
  const words = { key: "own words", type: concepts.ownWords, title: "What the person asks, in their words" };
  const items = [
    patientItem(context),
    ...shown,
    ...pdfItem(context, await pdfFace(snapshot, "a4"), sheet),
    ...pdfItem(context, own, words),
  ];
  return {
    resourceType: "Bundle",
    id: context.idOf("collection"),
    language: "en",
    identifier: summaryIdentifier(snapshot),
    type: "collection",
    timestamp: snapshot.madeAt,
    entry: items.map((item) => entryOf(context, item)),
  };
}
