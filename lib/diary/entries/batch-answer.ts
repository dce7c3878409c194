import "server-only";
import { fieldMessages } from "#lib/base/text/field-messages";
import { type Arrival, stillToCome } from "#lib/diary/nights/still-to-come";
import type { OwnerId } from "#lib/people/accounts/owner";
import { isPermanentRefusal } from "#lib/server/is-permanent-refusal";
import { log } from "#lib/server/log";
import { applyOperation } from "./mutations";
import { type OperationResult, operationSchema } from "./schema";
import { whenOf } from "./when-of";

function idOf(value: unknown): string | null {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
    ? value.id
    : null;
}

/**
 * Applies the operations in their order and says of each what became of it. One of a night or a day still to come is
 * answered 422 with the reason; the device tries it again, so that a clock that runs ahead loses nothing. One that the database will never take is
 * answered 422 and one that fails unexpectedly 500, so that a single bad entry cannot block a diary; after two failures in
 * a row the database is taken to be away and the rest is answered 503 without waiting for it again.
 */
export async function batchAnswer(
  owner: OwnerId,
  operations: readonly unknown[],
  arrival: Arrival,
): Promise<OperationResult[]> {
  const results: OperationResult[] = [];
  let failuresInARow = 0;
  for (const given of operations) {
    const parsed = operationSchema.safeParse(given);
    if (!parsed.success) {
      results.push({ id: idOf(given), status: 422, fields: fieldMessages(parsed.error) });
      continue;
    }
    const { id } = parsed.data;
    const when = whenOf(parsed.data);
    const ahead = when ? stillToCome(when, arrival) : {};
    if (Object.keys(ahead).length > 0) {
      results.push({ id, status: 422, fields: ahead });
      continue;
    }
    if (failuresInARow >= 2) {
      results.push({ id, status: 503 });
      continue;
    }
    try {
      results.push({ id, ...(await applyOperation(owner, parsed.data)) });
      failuresInARow = 0;
    } catch (err) {
      log.error({ event: "outbox", err });
      const isItsOwnFault = isPermanentRefusal(err);
      results.push({ id, status: isItsOwnFault ? 422 : 500 });
      if (!isItsOwnFault) failuresInARow++;
    }
  }
  return results;
}
