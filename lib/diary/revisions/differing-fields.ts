import { canonicalJson } from "./canonical-json";

/**
 * The fields in which a write says something else than what is stored. What it does not speak of stays as it is and is no
 * difference; nor is the name some entries carry only for whoever reads what waits, where nothing of that name is stored.
 */
export function differingFields(written: unknown, stored: unknown): string[] {
  const there = new Map(Object.entries(Object(stored)));
  return Object.entries(Object(written))
    .filter(([field]) => field !== "name" || there.has(field))
    .filter(([field, value]) => canonicalJson(value ?? null) !== canonicalJson(there.get(field) ?? null))
    .map(([field]) => field);
}

/** Whether all that a write says is stored already. Null is a deletion. */
export const isSaid = (written: unknown, stored: unknown): boolean =>
  !written === !stored && differingFields(written, stored).length === 0;
