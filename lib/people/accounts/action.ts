import "server-only";
import type { z } from "zod";
import { type Refusal, type Result, refusal } from "#lib/base/result";
import { fieldMessages } from "#lib/base/text/field-messages";
import { isPermanentRefusal } from "#lib/server/is-permanent-refusal";
import { log } from "#lib/server/log";
import { logRefused } from "#lib/server/log-refused";
import { TooBusy, turns } from "#lib/server/turns";
import type { Caller } from "./address";
import { currentCaller } from "./caller";
import { isOfAnother } from "./is-of-another";
import { diaryOrRefusal, type Help, ownersOnlyWords } from "./open-diary";
import type { AccountId, OwnerId } from "./owner";
import {
  type AccountPerson,
  type CurrentSession,
  currentSession,
  isOwnOpen,
  isProven,
  type SignedInPerson,
} from "./session";

/** What an action knows besides its input: whose diary it is of, who else asks for it, and the moment it was asked. */
export type ActionContext = {
  readonly person: SignedInPerson;
  /** Null: the diary is that of whoever asks */
  readonly help: Help | null;
  readonly now: Date;
};

/** What an action of the account itself knows. */
export type AccountContext = {
  readonly person: AccountPerson;
  readonly session: CurrentSession;
  readonly now: Date;
};

/** What an open action knows: where the request comes from, and the moment it was made. */
export type OpenContext = { readonly caller: Caller; readonly now: Date };

const unproven = refusal("prove", "Please type your password again first.");
const busy = refusal("busy", "Charley has much to do just now. Please try again in a moment.");

function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "ok" in value && value.ok === false;
}

const signedOut = refusal("signed-out", "Please sign in again. Nothing you typed is lost.");
const ownersOnly = refusal("owners-only", ownersOnlyWords);
const writesOnly = refusal(
  "writes-only",
  "In this diary you can write down nights and cramps, and read nothing.",
);

/** To somebody who may only see, who asks for what is there to be brought back or changed. */
export const readsOnly = refusal("reads-only", "In this diary you can read, and change nothing.");
const notHere = refusal("not-found", "There is nothing here.");

type Verb<Schema extends z.ZodType, T> = (input: z.input<Schema>) => Promise<Result<Exclude<T, Refusal>>>;
type Run<Schema extends z.ZodType, T> = (
  owner: OwnerId,
  input: z.output<Schema>,
  context: ActionContext,
) => Promise<T | Refusal>;
type AccountRun<Schema extends z.ZodType, T> = (
  owner: AccountId,
  input: z.output<Schema>,
  context: AccountContext,
) => Promise<T | Refusal>;

/**
 * What is read for writing nights and cramps, also by whoever may read nothing else: `run` looks at `help` itself. Parse,
 * who, call, as every door of a diary.
 */
export function nightAction<Schema extends z.ZodType, T>(
  schema: Schema,
  run: Run<Schema, T>,
): Verb<Schema, T> {
  return diaryAction(schema, (_asker, work) => work(), run);
}

/** How a verb is set to work: `asker` says only whose turn it is, so that it can be no door to the account of a helper. */
type Working = <T>(asker: string, work: () => Promise<T | Refusal>) => Promise<T | Refusal>;

function diaryAction<Schema extends z.ZodType, T>(
  schema: Schema,
  working: Working,
  run: Run<Schema, T>,
): Verb<Schema, T> {
  return async (input) => {
    const session = await currentSession();
    if (!session) return signedOut;
    const open = diaryOrRefusal(session.diary);
    if (isRefusal(open)) return open;
    const { person, help } = open;
    return parseAndRun(session.person.ownerId, schema, input, (parsed) =>
      working(session.person.ownerId, () => run(person.ownerId, parsed, { person, help, now: new Date() })),
    );
  };
}

const unlessWritesOnly =
  <Schema extends z.ZodType, T>(run: Run<Schema, T>): Run<Schema, T> =>
  async (owner, input, context) =>
    context.help?.may === "write" ? writesOnly : run(owner, input, context);

/**
 * The one way to read the diary that is open: the person's own, or one that they were let in to see. What does not parse
 * comes back with a message at each field; a signed-out caller is told so; a `Refusal` that `run` returns is passed on as it
 * is. A diary is written by the outbox, never by an action.
 */
export function action<Schema extends z.ZodType, T>(schema: Schema, run: Run<Schema, T>): Verb<Schema, T> {
  return nightAction(schema, unlessWritesOnly(run));
}

/** The way in for what is asked of the account, whichever diary is open: to go to another one, and back. */
export function anywhereAction<Schema extends z.ZodType, T>(
  schema: Schema,
  run: AccountRun<Schema, T>,
): Verb<Schema, T> {
  return async (input) => {
    const session = await currentSession();
    if (!session) return signedOut;
    const { person } = session;
    return parseAndRun(person.ownerId, schema, input, (parsed) =>
      run(person.ownerId, parsed, { person, session, now: new Date() }),
    );
  };
}

/** The way in for what belongs to the account alone, and to no helper: refused while another's diary is open. */
export function accountAction<Schema extends z.ZodType, T>(
  schema: Schema,
  run: AccountRun<Schema, T>,
): Verb<Schema, T> {
  return anywhereAction(schema, async (owner, input, context) =>
    isOwnOpen(context.session) ? run(owner, input, context) : ownersOnly,
  );
}

/**
 * The same for what a borrowed phone or a stolen cookie must not do: the password must have been asked for again a
 * moment ago. The screen asks for it and tries again.
 */
export function provenAction<Schema extends z.ZodType, T>(
  schema: Schema,
  run: AccountRun<Schema, T>,
): Verb<Schema, T> {
  return accountAction(schema, async (owner, input, context) =>
    isProven(context.session, context.now) ? run(owner, input, context) : unproven,
  );
}

/** The same for whoever runs this Charley, after the password has been asked for again. Nobody else learns that it is there. */
export function adminAction<Schema extends z.ZodType, T>(
  schema: Schema,
  run: AccountRun<Schema, T>,
): Verb<Schema, T> {
  return accountAction(schema, async (owner, input, context) => {
    if (!context.person.isAdministrator) return notHere;
    return isProven(context.session, context.now) ? run(owner, input, context) : unproven;
  });
}

const inTurn: Working = (asker, work) =>
  turns.take(asker, work).catch((error: unknown) => {
    if (error instanceof TooBusy) return busy;
    throw error;
  });

/**
 * The same as `action` for verbs that take the server more than a moment: they come in turns, so that nobody who asks for
 * many at once makes the others wait. The turns are of the account that asks, whosever diary it asks of: who helps takes none
 * of its owner's.
 */
export function heavyAction<Schema extends z.ZodType, T>(
  schema: Schema,
  run: Run<Schema, T>,
): Verb<Schema, T> {
  return diaryAction(schema, inTurn, unlessWritesOnly(run));
}

/** The same as `accountAction`, in turns. */
export function heavyAccountAction<Schema extends z.ZodType, T>(
  schema: Schema,
  run: AccountRun<Schema, T>,
): Verb<Schema, T> {
  return accountAction(schema, (owner, input, context) => inTurn(owner, () => run(owner, input, context)));
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
    parseAndRun(null, schema, input, async (parsed) =>
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

/**
 * Writes a line where somebody asked for what they may not have. What they have themselves and is gone by now is none: they
 * press a button twice, or two tabs are open.
 */
async function noteRefused(asker: AccountId | null, asked: unknown, refused: Refusal): Promise<void> {
  if (refused === notHere) logRefused("administration");
  else if (refused === ownersOnly || refused === writesOnly || refused === readsOnly) logRefused("helper");
  else if (refused.reason === "not-found" && asker && (await isOfAnother(asker, asked)))
    logRefused("not-theirs");
}

async function parseAndRun<Schema extends z.ZodType, T>(
  asker: AccountId | null,
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
  if (isRefusal(value)) await noteRefused(asker, parsed.data, value);
  return isRefusal(value) ? value : { ok: true, value: value as Exclude<T, Refusal> };
}
