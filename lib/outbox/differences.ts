import { canonicalJson } from "./canonical-json";

export type Difference = { readonly label: string; readonly mine: string; readonly theirs: string };

/** "sleepLostMinutes" → "Sleep lost minutes" */
function labelOf(field: string): string {
  const words = field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function shown(value: unknown): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0))
    return "not said";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? value.join(", ") : String(value);
}

function fieldsOf(body: unknown): Record<string, unknown> {
  return typeof body === "object" && body !== null ? { ...body } : {};
}

/** Where two versions of an entry say different things, field by field, in words. */
export function differences(mine: unknown, theirs: unknown): Difference[] {
  const [here, there] = [fieldsOf(mine), fieldsOf(theirs)];
  const fields = [...new Set([...Object.keys(here), ...Object.keys(there)])];
  return fields
    .filter((field) => canonicalJson(here[field] ?? null) !== canonicalJson(there[field] ?? null))
    .map((field) => ({ label: labelOf(field), mine: shown(here[field]), theirs: shown(there[field]) }));
}
