/** What went wrong, as a value: expected outcomes are returned, only bugs are thrown. */
export type Refusal = {
  readonly ok: false;
  /** For programs: `invalid`, `signed-out`, `not-found`, `changed-elsewhere`, `too-many`, … */
  readonly reason: string;
  /** For people: what happened, and what to do. */
  readonly message: string;
  /** A message for each field that has one, by the field's path: `pain`, `items.2.grams`. */
  readonly fields?: Readonly<Record<string, string>>;
};

export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;

/** What was asked for; where it was refused it throws what is to be said, for a reader that tries again by itself. */
export function valueOrThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

export function refusal(reason: string, message: string, fields?: Record<string, string>): Refusal {
  return fields ? { ok: false, reason, message, fields } : { ok: false, reason, message };
}
