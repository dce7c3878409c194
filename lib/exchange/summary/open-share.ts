import "server-only";
import { insertAudit } from "#lib/people/accounts/audit";
import { currentCaller } from "#lib/people/accounts/caller";
import { currentPerson } from "#lib/people/accounts/session";
import { takeOne, windowLimiter } from "#lib/people/accounts/throttle";
import { insertShareView } from "./mutations";
import { findShare, type LiveShare } from "./queries";

/** How many wrong guesses a minute are worth writing down; against 2^256 addresses they are hopeless anyway. */
const guesses = windowLimiter("share-open", 60, 60);

/**
 * The share behind the secret in an address, as long as it can be opened. Looking counts nothing: machines look too. Null
 * for every link that does not open. A whole clinic behind one address may look as often as it likes.
 */
export async function liveShare(token: string): Promise<LiveShare | null> {
  const shared = await findShare(token, new Date());
  if (shared) return shared;
  const { address } = await currentCaller();
  const turn = await takeOne(guesses, address);
  const outcome = turn.ok ? "failed" : "refused";
  if (turn.ok || turn.isFirst) await insertAudit(null, { event: "share-deny", outcome, address });
  return null;
}

/**
 * Somebody pressed the button that opens: writes down that it was opened, and when (not when its owner looks).
 * @returns false where the link opens nothing
 */
export async function openShare(token: string): Promise<boolean> {
  const shared = await liveShare(token);
  if (!shared) return false;
  if ((await currentPerson())?.ownerId !== shared.owner) {
    const { address } = await currentCaller();
    await insertShareView(shared.owner, shared.id, new Date());
    await insertAudit(shared.owner, { event: "share-view", outcome: "ok", address });
  }
  return true;
}
