import "server-only";
import { insertAudit } from "#lib/people/accounts/audit";
import { currentCaller } from "#lib/people/accounts/caller";
import { currentAccount } from "#lib/people/accounts/session";
import { takeOne, windowLimiter } from "#lib/people/accounts/throttle";
import { insertShareView, settleAttempt, spendShareAttempt } from "./mutations";
import { passOf } from "./opened-cookie";
import { typedPasscode } from "./passcode";
import { findShare, type LiveShare } from "./queries";
import { aboutShare, keyByLink } from "./sealed-snapshot";

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

/** What was typed is no passcode, or was not tried; `problem` is said at its field. */
type Refused = {
  readonly kind: "refused";
  readonly status: 400 | 429;
  readonly problem: string;
  /** To be mended, or sent again. */
  readonly typed: string;
  /** Until it may be tried again */
  readonly seconds?: number;
  readonly shared: LiveShare;
};
/** `value` of the cookie by which this browser is shown the page. */
export type Opening =
  | { readonly kind: "opened"; readonly value: string }
  | Refused
  /** One of the tries was spent. */
  | { readonly kind: "wrong" }
  /** It was the last of them: there is no field any more. */
  | { readonly kind: "locked" }
  | { readonly kind: "nothing there" };

/** As many as an address may ask of the health links. */
const tried = windowLimiter("share-passcode", 60, 60);

async function openWithPasscode(token: string, shared: LiveShare, typed: string): Promise<Opening> {
  const refused = (status: Refused["status"], problem: string): Refused => {
    return { kind: "refused", status, problem, typed, shared };
  };
  const passcode = typedPasscode(typed);
  if (passcode === null)
    return refused(400, typed.trim() === "" ? "Type the passcode first." : "The passcode is eight digits.");
  const { address } = await currentCaller();
  const turn = await takeOne(tried, address);
  if (!turn.ok) {
    const problem = "Too many tries from here. The link may be good: please wait a minute.";
    return { ...refused(429, problem), seconds: turn.seconds };
  }
  const now = new Date();
  const attempted = await spendShareAttempt(token, "page", now);
  if (!attempted) return { kind: "nothing there" };
  const { owner, id } = shared;
  const about = aboutShare(owner, id);
  const key = await keyByLink(attempted, { token, passcode, about });
  await settleAttempt(owner, attempted, key !== null);
  if (key !== null) return { kind: "opened", value: passOf(key, { about, now }) };
  const isLast = attempted.attemptsLeft === 0;
  await insertAudit(owner, { event: "share-passcode", outcome: isLast ? "refused" : "failed", address });
  return { kind: isLast ? "locked" : "wrong" };
}

/**
 * Somebody pressed the button that opens: writes down that it was opened, and when (not when its owner looks).
 * @param typed as the passcode; looked at only where the link asks for one
 */
export async function openShare(token: string, typed: () => Promise<string>): Promise<Opening> {
  const shared = await liveShare(token);
  if (!shared) return { kind: "nothing there" };
  const opening: Opening = shared.asksPasscode
    ? await openWithPasscode(token, shared, await typed())
    : { kind: "opened", value: "1" };
  if (opening.kind === "opened" && (await currentAccount())?.ownerId !== shared.owner) {
    const { address } = await currentCaller();
    await insertShareView(shared.owner, shared.id, new Date());
    await insertAudit(shared.owner, { event: "share-view", outcome: "ok", address });
  }
  return opening;
}
