import "server-only";
import { fieldMessages } from "#lib/base/text/field-messages";
import { type Arrival, stillToCome } from "#lib/diary/nights/still-to-come";
import { type Admission, admitted } from "#lib/diary/revisions/write-at-once";
import type { Help } from "#lib/people/accounts/open-diary";
import type { OwnerId } from "#lib/people/accounts/owner";
import { isPermanentRefusal } from "#lib/server/is-permanent-refusal";
import { log } from "#lib/server/log";
import { logRefused } from "#lib/server/log-refused";
import { applyAtOnce } from "./apply-at-once";
import { mayWrite, refusedWords } from "./helpers-writes";
import { applyOperation } from "./mutations";
import { type Operation, type OperationResult, operationSchema } from "./schema";
import { whenOfOperation } from "./when-of";

function idOf(value: unknown): string | null {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
    ? value.id
    : null;
}

/** What was sent as an operation, or the answer that says why it is none that can be taken now. */
function readOperation(given: unknown, arrival: Arrival): Operation | OperationResult {
  const parsed = operationSchema.safeParse(given);
  if (!parsed.success) return { id: idOf(given), status: 422, fields: fieldMessages(parsed.error) };
  const when = whenOfOperation(parsed.data);
  const ahead = when ? stillToCome(when, arrival) : {};
  return Object.keys(ahead).length > 0 ? { id: parsed.data.id, status: 422, fields: ahead } : parsed.data;
}

const isOperation = (read: Operation | OperationResult): read is Operation => "entity" in read;

/**
 * Those of the operations that one statement could do; null where it could not be tried, or the writer may not write by what
 * they were let in with.
 */
async function doneAtOnce(
  owner: OwnerId,
  operations: readonly Operation[],
  admission: Admission,
): Promise<Set<Operation> | null> {
  const answer = await applyAtOnce(owner, operations, admission).catch((err: unknown) => {
    // One of them the database will not take: alone, each is told apart from the others.
    if (!isPermanentRefusal(err)) log.warn({ event: "outbox", err }, "a batch could not be written at once");
    return null;
  });
  if (!answer?.entered) return null;
  return new Set(operations.filter((_, at) => answer.isWritten[at]));
}

/**
 * The same for a writer who is let in by the statement that writes.
 * @returns null where `admission` does not let them in, or was not asked: nothing has been done then
 */
export async function batchAnswerWhere(
  admission: Admission,
  owner: OwnerId,
  given: readonly unknown[],
  arrival: Arrival,
): Promise<OperationResult[] | null> {
  const read = given.map((one) => readOperation(one, arrival));
  const done = await doneAtOnce(owner, read.filter(isOperation), admission);
  return done && answered(owner, read, done);
}

/**
 * Applies the operations in their order and says of each what became of it. One of a night or a day still to come is
 * answered 422 with the reason; the device tries it again, so that a clock that runs ahead loses nothing. One that the database will never take is
 * answered 422 and one that fails unexpectedly 500, so that a single bad entry cannot block a diary; after two failures in
 * a row the database is taken to be away and the rest is answered 503 without waiting for it again.
 */
export async function batchAnswer(
  owner: OwnerId,
  given: readonly unknown[],
  arrival: Arrival,
): Promise<OperationResult[]> {
  const read = given.map((one) => readOperation(one, arrival));
  const done = await doneAtOnce(owner, read.filter(isOperation), admitted);
  return answered(owner, read, done ?? new Set());
}

const refused = (id: string, may: Help["may"] | null): OperationResult => ({
  id,
  status: 403,
  fields: { diary: refusedWords(may) },
});

/** The same for somebody who helps with the diary: each write has their name on it, and is asked whether they may. */
export async function helpersAnswer(
  owner: OwnerId,
  given: readonly unknown[],
  { arrival, help }: { arrival: Arrival; help: Help },
): Promise<OperationResult[]> {
  const read = given
    .map((one) => readOperation(one, arrival))
    .map((one) => (!isOperation(one) || mayWrite(help.may, one) ? one : refused(one.id, help.may)));
  const results = await answered(owner, read, new Set(), help);
  if (results.some(({ status }) => status === 403)) logRefused("helper");
  // Whoever reads nothing is not told what stands in the way either.
  return help.may === "both" ? results : results.map(({ current: _, ...result }) => result);
}

/** Of whoever may not write there any more: all of it stays with them. */
export const overAnswer = (given: readonly unknown[]): OperationResult[] =>
  given.map((one) => ({ id: idOf(one), status: 403, fields: { diary: refusedWords(null) } }));

/** What became of each, with what has not been done yet done now. */
async function answered(
  owner: OwnerId,
  read: readonly (Operation | OperationResult)[],
  done: ReadonlySet<Operation>,
  help: Help | null = null,
): Promise<OperationResult[]> {
  const results: OperationResult[] = [];
  let failuresInARow = 0;
  for (const one of read) {
    if (!isOperation(one)) results.push(one);
    else if (done.has(one)) results.push({ id: one.id, status: one.rev === 1 ? 201 : 200 });
    else if (failuresInARow >= 2) results.push({ id: one.id, status: 503 });
    else {
      try {
        const applied = await applyOperation(owner, one, help);
        results.push(
          applied.status === 403 ? refused(one.id, help?.may ?? null) : { id: one.id, ...applied },
        );
        failuresInARow = 0;
      } catch (err) {
        log.error({ event: "outbox", err });
        const isItsOwnFault = isPermanentRefusal(err);
        results.push({ id: one.id, status: isItsOwnFault ? 422 : 500 });
        if (!isItsOwnFault) failuresInARow++;
      }
    }
  }
  return results;
}
