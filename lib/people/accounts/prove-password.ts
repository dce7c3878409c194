import "server-only";
import { insertAudit } from "./audit";
import type { AccountId } from "./owner";
import { verifyPassword } from "./passwords";
import { findPasswordHash } from "./queries";
import { beginTry, forgetTries } from "./throttle";

type Proof =
  | { readonly reason: "proven" }
  | { readonly reason: "no-match" }
  | { readonly reason: "too-many"; readonly seconds: number };

/**
 * Asks a signed-in person for their password once more, before something that a borrowed phone must not do. An account
 * without a password (a sample diary) has nothing to prove.
 */
export async function provePassword(owner: AccountId, password: string): Promise<Proof> {
  const stored = await findPasswordHash(owner);
  if (stored === null) return { reason: "proven" };
  const turn = await beginTry("account-password", owner);
  if (!turn.ok) return { reason: "too-many", seconds: turn.seconds };
  if (!(await verifyPassword(stored, password))) {
    await insertAudit(owner, { event: "proof", outcome: "failed" });
    return { reason: "no-match" };
  }
  await forgetTries("account-password", owner);
  return { reason: "proven" };
}
