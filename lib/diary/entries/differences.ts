import { parseCivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import { canonicalJson } from "#lib/diary/revisions/canonical-json";
import { differingFields } from "#lib/diary/revisions/differing-fields";
import type { FieldWords } from "#lib/diary/revisions/entry-kind";

export type Difference = { readonly label: string; readonly mine: string; readonly theirs: string };

const plainWords: FieldWords = { labels: {}, part: () => null };

/** "sleepLostMinutes" → "Sleep lost minutes" */
function labelOf(field: string): string {
  const words = field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What is said of a part of an entry, field by field: "Strength 400 mg, Times per day 2". Ids say nothing to the person. */
function partWords(part: object): string {
  return Object.entries(part)
    .filter(([field, value]) => field !== "id" && shown(value) !== notSaid)
    .map(([field, value]) => (isPart(value) ? shown(value) : `${labelOf(field)} ${shown(value)}`))
    .join(", ");
}

const notSaid = "not said";
const isPart = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function shown(value: unknown, part: FieldWords["part"] = plainWords.part): string {
  if (value === null || value === undefined || value === "") return notSaid;
  if (Array.isArray(value)) {
    if (value.length === 0) return notSaid;
    const parts = value.map((one) => shown(one, part));
    return parts.join(value.some(isPart) && parts.some((words) => words.includes(", ")) ? "; " : ", ");
  }
  if (isPart(value)) return part(value) ?? (partWords(value) || notSaid);
  if (typeof value === "boolean") return value ? "yes" : "no";
  const date = parseCivilDate(String(value));
  return date === null ? String(value) : dateWords(date, { year: true });
}

/** Of two lists of parts only what stands on one side: a remedy has many lines, and mostly one of them differs. */
function onlyIn(own: unknown, other: unknown): unknown {
  if (!Array.isArray(own) || !Array.isArray(other) || ![...own, ...other].some(isPart)) return own;
  const there = new Set(other.map(canonicalJson));
  const alone = own.filter((part) => !there.has(canonicalJson(part)));
  return alone.length === 0 ? "not there" : alone;
}

function fieldsOf(body: unknown): Record<string, unknown> {
  return typeof body === "object" && body !== null ? { ...body } : {};
}

/**
 * Where a write of the person's says something else than what is stored, field by field, in words; what it does not speak
 * of stays as it is. `words`: how this kind of entry names its fields and its parts; where it has none of its own, the
 * fields' names are spelled out.
 */
export function differences(mine: unknown, theirs: unknown, words: FieldWords = plainWords): Difference[] {
  const [here, there] = [fieldsOf(mine), fieldsOf(theirs)];
  return differingFields(here, there).map((field) => {
    const said = (value: unknown) => words.value?.(field, value) ?? shown(value, words.part);
    return {
      label: words.labels[field] ?? labelOf(field),
      mine: said(onlyIn(here[field], there[field])),
      theirs: said(onlyIn(there[field], here[field])),
    };
  });
}
