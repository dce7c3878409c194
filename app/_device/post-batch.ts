import { askedDelay } from "#lib/diary/entries/retry-delay";
import type { Operation, OperationResult } from "#lib/diary/entries/schema";

/** How the server answered a batch as a whole. */
export type BatchReply =
  | { readonly kind: "answered"; readonly results: readonly OperationResult[] }
  | { readonly kind: "refused"; readonly status: number; readonly askedFor: number }
  | { readonly kind: "unreachable" };

const patience = 20_000;

/**
 * Hands operations in. Anything that is not our server's own answer (no network, a hotel's sign-in page, a cut
 * connection) is "unreachable": whether the server has them is then unknown, and sending them again is harmless.
 */
export async function postBatch(personId: string, operations: readonly Operation[]): Promise<BatchReply> {
  try {
    const response = await fetch("/api/outbox", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ person: personId, operations }),
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) {
      const askedFor = askedDelay(response.headers.get("Retry-After"), Date.now());
      return { kind: "refused", status: response.status, askedFor };
    }
    const body: { results?: OperationResult[] } = await response.json();
    return Array.isArray(body.results)
      ? { kind: "answered", results: body.results }
      : { kind: "unreachable" };
  } catch {
    return { kind: "unreachable" };
  }
}
