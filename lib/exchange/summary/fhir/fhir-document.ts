import type { Bundle, BundleEntry, Composition, CompositionSection } from "fhir/r4";
import { identify } from "../identify";
import type { Snapshot } from "../snapshot";
import { concepts } from "./concepts";
import { entryOf, type FhirContext, fhirContext, type Item } from "./fhir-context";
import { narrative, sentence } from "./narrative";
import { makerItem, patientItem } from "./patient";
import { type SummarySection, summarySections } from "./summary-sections";

/** Whose letters the eight that name a summary are. */
const identifierSystem = "urn:uuid:0b1f4a52-8a9e-4a53-9c0b-5a4b3b1f7c1e";
const ips = (name: string) => `http://hl7.org/fhir/uv/ips/StructureDefinition/${name}-uv-ips`;
const title = "Night leg cramps: summary of a diary";
const lead = sentence("As entered by the person; may be incomplete.");

export const summaryIdentifier = (snapshot: Snapshot) => ({
  system: identifierSystem,
  value: identify(snapshot),
});

function sectionOf({ to }: FhirContext, section: SummarySection): CompositionSection {
  const { title: name, code, blocks, items, emptyReason } = section;
  const entry = items.map(({ key, resource }) => to(key, resource.resourceType));
  return {
    title: name,
    code,
    text: narrative([lead, ...blocks], "additional"),
    ...(entry.length > 0 ? { entry } : emptyReason ? { emptyReason } : {}),
  };
}

function composition(context: FhirContext, sections: readonly SummarySection[]): Item {
  const { snapshot, to, patient } = context;
  const resource: Composition = {
    resourceType: "Composition",
    meta: { profile: [ips("Composition")] },
    language: "en",
    text: narrative([sentence(`${title}, made on ${snapshot.madeOn}.`), lead], "generated"),
    identifier: summaryIdentifier(snapshot),
    status: "final",
    type: concepts.summary,
    subject: patient,
    date: snapshot.madeAt,
    author: [to("maker", "Device", "Charley")],
    title,
    // Put together by software, then looked at and handed over by the person.
    attester: [{ mode: "personal", time: snapshot.madeAt, party: patient }],
    section: sections.map((section) => sectionOf(context, section)),
  };
  return { key: "composition", resource };
}

/** The summary as an International Patient Summary: a FHIR R4 document, its composition first. */
export function fhirDocument(snapshot: Snapshot): Bundle {
  const context = fhirContext(snapshot);
  const sections = summarySections(context);
  const items = [
    composition(context, sections),
    patientItem(context),
    makerItem(),
    ...sections.flatMap((section) => section.items),
  ];
  return {
    resourceType: "Bundle",
    id: context.idOf("document"),
    meta: { profile: [ips("Bundle")] },
    language: "en",
    identifier: summaryIdentifier(snapshot),
    type: "document",
    timestamp: snapshot.madeAt,
    entry: items.map((item): BundleEntry => entryOf(context, item)),
  };
}
