// Reads a FHIR R4 bundle as an independent receiver does: by the specification's own element tables, not by our code.
// testing/fhir-r4.json holds, of the resources and types a summary uses, each element's types, cardinality, required codes and
// reference targets, taken from HL7's R4 StructureDefinitions (CC0).
import { readFileSync } from "node:fs";

type Field = {
  types?: string[];
  /** Shaped like that element. */
  like?: string;
  min?: number;
  max?: string;
  codes?: string[];
  to?: string[];
};
const table: Record<string, Record<string, Field>> = JSON.parse(
  readFileSync(new URL("fhir-r4.json", import.meta.url), "utf8"),
);

export type Json = { [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const date = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
const clock = String.raw`([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00))`;
const uri = /^\S+$/;
const primitives: Record<string, (value: unknown) => boolean> = {
  boolean: (value) => typeof value === "boolean",
  decimal: (value) => Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  unsignedInt: (value) => Number.isInteger(value) && Number(value) >= 0,
  positiveInt: (value) => Number.isInteger(value) && Number(value) > 0,
  ...Object.fromEntries(
    Object.entries({
      string: /^\S(.|\s)*$/,
      markdown: /\S/,
      code: /^\S+( \S+)*$/,
      id: /^[A-Za-z0-9.-]{1,64}$/,
      uri,
      url: uri,
      canonical: uri,
      base64Binary: /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
      date: new RegExp(`^${date}$`),
      dateTime: new RegExp(`^${date}$|^\\d{4}-\\d\\d-\\d\\dT${clock}$`),
      instant: new RegExp(`^\\d{4}-\\d\\d-\\d\\dT${clock}$`),
      time: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
      xhtml: /^<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/,
    }).map(([type, shape]) => [type, (value: unknown) => typeof value === "string" && shape.test(value)]),
  ),
};

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The row of an element and the type its name says: valueQuantity is value[x] as a Quantity. */
function fieldOf(shape: string, key: string): { name: string; field: Field; type: string } | null {
  const fields = table[shape] ?? {};
  const plain = fields[key];
  if (plain) return { name: key, field: plain, type: plain.types?.[0] ?? "" };
  for (const [name, field] of Object.entries(fields)) {
    if (!name.endsWith("[x]")) continue;
    const type = field.types?.find((one) => key === `${name.slice(0, -3)}${upper(one)}`);
    if (type) return { name, field, type };
  }
  return null;
}

function codesIn(value: unknown, type: string): unknown[] {
  if (type === "CodeableConcept" && isObject(value))
    return ((value.coding ?? []) as Json[]).map(({ code }) => code);
  return type === "Coding" && isObject(value) ? [value.code] : [value];
}

type Say = (what: string) => void;
type About = { path: string; say: Say };

type Row = { field: Field; type: string; backbone: string };

function checkValue(value: unknown, { field, type, backbone }: Row, { path, say }: About): void {
  const isPrimitive = primitives[type];
  if (isPrimitive) {
    if (!isPrimitive(value)) say(`${path}: ${JSON.stringify(value)} is no ${type}`);
  } else if (!isObject(value)) say(`${path} is no object`);
  else {
    const isBackbone = /^(BackboneElement|Element)$/.test(type);
    const shape = type === "Resource" ? String(value.resourceType) : isBackbone ? backbone : type;
    checkShape(value, field.like ?? shape, { path, say });
  }
  const { codes } = field;
  if (codes && !codesIn(value, type).some((code) => codes.includes(String(code))))
    say(`${path}: not one of the required codes`);
  if (field.to && type === "Reference" && isObject(value) && !field.to.includes(String(value.type)))
    say(`${path}: ${value.type} is not what it may point to`);
}

function checkShape(value: Json, shape: string, about: About): void {
  const { say } = about;
  const fields = table[shape];
  if (!fields) {
    say(`${about.path}: nothing is known of ${shape}`);
    return;
  }
  const at = value.resourceType === undefined ? about.path : `${about.path} ${shape}`;
  const seen: string[] = [];
  const keys = Object.keys(value).filter((key) => key !== "resourceType");
  if (keys.length === 0) say(`${at} is empty`);
  for (const key of keys) {
    const row = fieldOf(shape, key.replace(/^_/, ""));
    if (!row) {
      say(`${at}.${key} is not in R4`);
      continue;
    }
    seen.push(row.name);
    const path = `${at}.${key}`;
    const found = value[key];
    if (key.startsWith("_")) continue;
    const isMany = row.field.max !== undefined && row.field.max !== "1";
    if (isMany !== Array.isArray(found)) say(`${path} is ${isMany ? "no" : "a"} list`);
    if (Array.isArray(found) && found.length === 0) say(`${path} is an empty list`);
    for (const [index, one] of (Array.isArray(found) ? found : [found]).entries())
      checkValue(
        one,
        { ...row, backbone: `${shape}.${row.name}` },
        { say, path: isMany ? `${path}[${index}]` : path },
      );
  }
  for (const [name, { min = 0 }] of Object.entries(fields)) {
    const count = seen.filter((one) => one === name).length;
    if (count < min) say(`${at}.${name} is missing`);
    if (name.endsWith("[x]") && count > 1) say(`${at}.${name} is said twice`);
  }
}

export function everyObject(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(everyObject);
  return isObject(value) ? [value, ...Object.values(value).flatMap(everyObject)] : [];
}

const narrativeTag = /<\/?([a-z]+)((?: [a-z:]+="[^"<]*")*)\/?>/g;
const narrativeTags = "div p ul li table caption thead tbody tr th td strong".split(" ");

function checkNarrative(div: string, say: Say): void {
  const left = div.replace(narrativeTag, (_, tag: string) => (narrativeTags.includes(tag) ? "" : `<${tag}>`));
  if (/[<>]/.test(left)) say(`narrative holds ${/<[^>]*>?/.exec(left)?.[0]}`);
  if (/&(?!#\d+;)/.test(left)) say("narrative holds an entity that XML lacks");
  if (left.trim() === "") say("narrative is empty");
}

/** What R4's invariants say beyond shapes, for the resources of a summary. */
function checkInvariants(part: Json, say: Say): void {
  const has = (key: string) => Object.keys(part).some((one) => one.startsWith(key));
  if (has("value") && part.dataAbsentReason !== undefined) say("obs-6: a value and why there is none");
  if (part.resourceType === "Observation" && !["value", "component", "dataAbsentReason"].some(has))
    say("an observation that observes nothing");
  if (part.emptyReason !== undefined && part.entry !== undefined)
    say("cmp-2: entries and why there are none");
  if (typeof part.start === "string" && typeof part.end === "string" && part.start > part.end)
    say("per-1: it ends before it begins");
  if (part.data !== undefined && part.contentType === undefined) say("att-1: data of no type");
  if (typeof part.system === "string" && part.code === undefined && part.value !== undefined && part.unit)
    say("qty-3: a system without its code");
  if (typeof part.div === "string") checkNarrative(part.div, say);
}

/** Everything that is wrong with a bundle; an empty list where nothing is. */
export function fhirProblems(bundle: unknown): string[] {
  const problems: string[] = [];
  const say: Say = (what) => problems.push(what);
  const json: unknown = JSON.parse(JSON.stringify(bundle));
  if (!isObject(json)) return ["no object"];
  checkShape(json, "Bundle", { path: "", say });
  for (const part of everyObject(json)) checkInvariants(part, say);
  const entries = (json.entry ?? []) as { fullUrl: string; resource: Json }[];
  const typeOf = new Map(entries.map(({ fullUrl, resource }) => [fullUrl, resource.resourceType]));
  if (typeOf.size < entries.length) say("bdl-7: two entries with one fullUrl");
  for (const { fullUrl, resource } of entries) {
    if (!/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(fullUrl)) say(`${fullUrl} is no UUID`);
    if (resource.id !== fullUrl.slice(9)) say(`${fullUrl} holds ${resource.id}`);
  }
  for (const { reference, type } of everyObject(json)) {
    if (typeof reference !== "string") continue;
    if (!typeOf.has(reference)) say(`${reference} points nowhere`);
    else if (typeOf.get(reference) !== type) say(`${reference} is a ${typeOf.get(reference)}, not a ${type}`);
  }
  return problems;
}
