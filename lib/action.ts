import "server-only";
import type { z } from "zod";
import type { OwnerId } from "#lib/accounts/owner";
import { currentPerson, type SignedInPerson } from "#lib/accounts/session";
import { fieldMessages } from "#lib/field-messages";
import { type Refusal, type Result, refusal } from "#lib/result";

/** What an action knows besides its input: who asks, and the moment it was asked. */
export type ActionContext = { readonly person: SignedInPerson; readonly now: Date };

function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "ok" in value && value.ok === false;
}

/**
 * The one way in for a signed-in person's verbs: parse, who, call. What does not parse comes back with a message at
 * each field; a signed-out caller is told so; a `Refusal` that `run` returns is passed on as it is.
 */
export function action<Schema extends z.ZodType, T>(
  schema: Schema,
  run: (owner: OwnerId, input: z.output<Schema>, context: ActionContext) => Promise<T | Refusal>,
): (input: z.input<Schema>) => Promise<Result<Exclude<T, Refusal>>> {
  return async (input) => {
    const person = await currentPerson();
    if (!person) return refusal("signed-out", "Please sign in again. Nothing you typed is lost.");
    const parsed = schema.safeParse(input);
    if (!parsed.success) {
      return refusal("invalid", "Please look at the marked fields.", fieldMessages(parsed.error));
    }
    const value = await run(person.ownerId, parsed.data, { person, now: new Date() });
    return isRefusal(value) ? value : { ok: true, value: value as Exclude<T, Refusal> };
  };
}
