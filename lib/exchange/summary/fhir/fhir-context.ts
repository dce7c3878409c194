import { createHash } from "node:crypto";
import type { BundleEntry, FhirResource, Reference } from "fhir/r4";
import { v5 as uuidv5 } from "uuid";
import { canonicalJson } from "#lib/diary/revisions/canonical-json";
import type { Snapshot } from "../snapshot";
import { narrative, sentence } from "./narrative";

/** One resource of a bundle, by a key of its own within the summary. */
export type Item = { readonly key: string; readonly resource: FhirResource };

/** What every resource of one summary is made with. */
export type FhirContext = {
  readonly snapshot: Snapshot;
  readonly idOf: (key: string) => string;
  readonly to: (key: string, type: FhirResource["resourceType"], display?: string) => Reference;
  readonly patient: Reference;
};

const namespace = "7d6d3f0e-3c0c-4a7e-9d59-0c2f5f2b6a51";

/** Ids come from the facts and the key: the same summary is the same bundle, letter by letter. */
export function fhirContext(snapshot: Snapshot): FhirContext {
  const summary = createHash("sha256").update(canonicalJson(snapshot)).digest("hex");
  const idOf = (key: string) => uuidv5(`${summary} ${key}`, namespace);
  const to: FhirContext["to"] = (key, type, display) => ({
    reference: `urn:uuid:${idOf(key)}`,
    type,
    ...(display === undefined ? {} : { display }),
  });
  return { snapshot, idOf, to, patient: to("patient", "Patient") };
}

/** With a sentence for people who read it. */
export const withWords = <Resource extends FhirResource>(resource: Resource, words: string): Resource => ({
  ...resource,
  text: narrative([sentence(words)], "generated"),
});

export function entryOf({ idOf }: FhirContext, { key, resource }: Item): BundleEntry {
  const id = idOf(key);
  return { fullUrl: `urn:uuid:${id}`, resource: { ...resource, id } };
}
