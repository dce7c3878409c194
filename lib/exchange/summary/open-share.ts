import "server-only";
import { insertAudit } from "#lib/people/accounts/audit";
import { currentCaller } from "#lib/people/accounts/caller";
import { currentPerson } from "#lib/people/accounts/session";
import { takeOne, windowLimiter } from "#lib/people/accounts/throttle";
import { hashOfToken } from "#lib/people/accounts/token";
import { insertShareView } from "./mutations";
import { findShare, type SharedSummary } from "./queries";

/** Enough for a clinic behind one address, and hopeless against 2^256 addresses. */
const opening = windowLimiter("share-open", 60, 60);

/**
 * Opens a shared summary by the secret in its address, writes down that it was opened (not when its owner looks) and
 * gives it. Null for every link that does not open, and for an address that tries too often: the two look alike.
 */
export async function openShare(token: string): Promise<SharedSummary | null> {
  const { address } = await currentCaller();
  const turn = await takeOne(opening, address);
  const now = new Date();
  const shared = turn.ok ? await findShare(hashOfToken(token), now) : null;
  if (!shared) {
    const outcome = turn.ok ? "failed" : "refused";
    if (turn.ok || turn.isFirst) await insertAudit(null, { event: "share-deny", outcome, address });
    return null;
  }
  if ((await currentPerson())?.ownerId !== shared.owner) {
    await insertShareView(shared.owner, shared.id, now);
    await insertAudit(shared.owner, { event: "share-view", outcome: "ok", address });
  }
  return shared;
}
