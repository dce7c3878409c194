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

/** The button was pressed and the page is not shown; `problem` is said at the field of the passcode. */
type Refused = {
  readonly kind: "refused";
  readonly status: 400 | 401 | 429;
  readonly problem: string;
  /** What was typed, where it was not tried: to be mended, or sent again. */
  readonly typed?: string;
  /** Until it may be tried again */
  readonly seconds?: number;
  /** Null: with this the link is locked, and there is no field any more. */
  readonly shared: LiveShare | null;
};
/** `value` of the cookie by which this browser is shown the page. */
type Opening =
  | { readonly kind: "opened"; readonly value: string }
  | Refused
  | { readonly kind: "nothing there" };

/** As many as an address may ask of the health links. */
const tried = windowLimiter("share-passcode", 60, 60);

function wrongWords(left: number): string {
  if (left === 0)
    return "That was the fifth wrong passcode, so the link is locked and what it showed is gone. Please ask for a new one.";
  return left === 1
    ? "That is not the passcode. You can try once more."
    : `That is not the passcode. You can try ${left} times more.`;
}

async function openWithPasscode(token: string, shared: LiveShare, typed: string): Promise<Opening> {
  const refused = (status: Refused["status"], problem: string, more: Partial<Refused> = {}): Refused => ({
    ...{ kind: "refused", status, problem, shared },
    ...more,
  });
  const passcode = typedPasscode(typed);
  if (passcode === null)
    return refused(400, typed.trim() === "" ? "Type the passcode first." : "The passcode is eight digits.", {
      typed,
    });
  const { address } = await currentCaller();
  const turn = await takeOne(tried, address);
  if (!turn.ok)
    return refused(429, "Too many tries from here. The link may be good: please wait a minute.", {
      ...{ seconds: turn.seconds, typed },
    });
  const now = new Date();
  const attempted = await spendShareAttempt(token, "page", now);
  if (!attempted) return { kind: "nothing there" };
  const { owner, id } = shared;
  const about = aboutShare(owner, id);
  const key = await keyByLink(attempted, { token, passcode, about });
  await settleAttempt(owner, attempted, key !== null);
  if (key !== null) return { kind: "opened", value: passOf(key, { about, now }) };
  const left = attempted.attemptsLeft ?? 0;
  const outcome = left === 0 ? "refused" : "failed";
  await insertAudit(owner, { event: "share-passcode", outcome, address });
  return refused(401, wrongWords(left), left === 0 ? { shared: null } : {});
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
