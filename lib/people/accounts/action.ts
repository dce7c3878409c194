import "server-only";
import type { z } from "zod";
import { type Refusal, type Result, refusal } from "#lib/base/result";
import { fieldMessages } from "#lib/base/text/field-messages";
import { isPermanentRefusal } from "#lib/server/is-permanent-refusal";
import { log } from "#lib/server/log";
import { TooBusy, turns } from "#lib/server/turns";
import type { Caller } from "./address";
import { currentCaller } from "./caller";
import type { OwnerId } from "./owner";
import { currentPerson, currentSession, isProven, type SignedInPerson } from "./session";

/** What an action knows besides its input: who asks, and the moment it was asked. */
export type ActionContext = { readonly person: SignedInPerson; readonly now: Date };

/** What an open action knows: where the request comes from, and the moment it was made. */
export type OpenContext = { readonly caller: Caller; readonly now: Date };

const unproven = refusal("prove", "Please type your password again first.");
const busy = refusal("busy", "Charley has much to do just now. Please try again in a moment.");

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
    return parseAndRun(schema, input, (parsed) => run(person.ownerId, parsed, { person, now: new Date() }));
  };
}

/**
 * The same for what a borrowed phone or a stolen cookie must not do: the password must have been asked for again a
 * moment ago. The screen asks for it and tries again.
 */
export function provenAction<Schema extends z.ZodType, T>(
  schema: Schema,
  run: (owner: OwnerId, input: z.output<Schema>, context: ActionContext) => Promise<T | Refusal>,
): (input: z.input<Schema>) => Promise<Result<Exclude<T, Refusal>>> {
  return action(schema, async (owner, input, context) => {
    const session = await currentSession();
    return session && isProven(session, context.now) ? run(owner, input, context) : unproven;
  });
}

/** The same for whoever runs this Charley, after the password has been asked for again. Nobody else learns that it is there. */
export function adminAction<Schema extends z.ZodType, T>(
  schema: Schema,
  run: (owner: OwnerId, input: z.output<Schema>, context: ActionContext) => Promise<T | Refusal>,
): (input: z.input<Schema>) => Promise<Result<Exclude<T, Refusal>>> {
  return action(schema, async (owner, input, context) => {
    if (!context.person.isAdministrator) return refusal("not-found", "There is nothing here.");
    const session = await currentSession();
    return session && isProven(session, context.now) ? run(owner, input, context) : unproven;
  });
}

/**
 * The same for verbs that take the server more than a moment: they come in turns, so that nobody who asks for many at
 * once makes the others wait.
 */
export function heavyAction<Schema extends z.ZodType, T>(
  schema: Schema,
  run: (owner: OwnerId, input: z.output<Schema>, context: ActionContext) => Promise<T | Refusal>,
): (input: z.input<Schema>) => Promise<Result<Exclude<T, Refusal>>> {
  return action(schema, (owner, input, context) =>
    turns
      .take(owner, () => run(owner, input, context))
      .catch((error: unknown) => {
        if (error instanceof TooBusy) return busy;
        throw error;
      }),
  );
}

/**
 * The way in for the few verbs that need nobody signed in (to register, to choose a password behind a link). They hold
 * no `OwnerId`: what they do to somebody's rows, they must first prove.
 */
export function openAction<Schema extends z.ZodType, T>(
  schema: Schema,
  run: (input: z.output<Schema>, context: OpenContext) => Promise<T | Refusal>,
): (input: z.input<Schema>) => Promise<Result<Exclude<T, Refusal>>> {
  return (input) =>
    parseAndRun(schema, input, async (parsed) =>
      run(parsed, { caller: await currentCaller(), now: new Date() }),
    );
}

/**
 * A bug's own error may quote what was being stored (the database names the failing row, Prisma its arguments), and
 * Next prints whatever reaches it. So the log gets the trace, and what travels on says nothing.
 */
function failBare(error: unknown): never {
  // Next steers with errors of its own, to a redirect or a missing page: those go through.
  if (error instanceof Error && "digest" in error) throw error;
  log.error({ event: "action", err: error }, "an action failed");
  throw new Error("An action failed; its trace is in the log above");
}

async function parseAndRun<Schema extends z.ZodType, T>(
  schema: Schema,
  input: unknown,
  run: (parsed: z.output<Schema>) => Promise<T | Refusal>,
): Promise<Result<Exclude<T, Refusal>>> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    return refusal("invalid", "Please look at the marked fields.", fieldMessages(parsed.error));
  }
  const value = await run(parsed.data).catch((error: unknown) =>
    // What the database will never take is the asker's to mend, not a fault of ours.
    isPermanentRefusal(error) ? refusal("invalid", "Something in it cannot be kept here.") : failBare(error),
  );
  return isRefusal(value) ? value : { ok: true, value: value as Exclude<T, Refusal> };
}
