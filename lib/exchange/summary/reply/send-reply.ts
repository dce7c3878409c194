import "server-only";
import { instantOfDate } from "#lib/base/time/instant";
import { insertAudit } from "#lib/people/accounts/audit";
import { currentCaller } from "#lib/people/accounts/caller";
import { takeOne, windowLimiter } from "#lib/people/accounts/throttle";
import { liveShare, type Opening, openShare } from "../open-share";
import type { LiveShare } from "../queries";
import type { StoredSnapshot } from "../stored-snapshot";
import { insertReply } from "./mutations";
import { mostReplyLetters, type Reply, replySchema } from "./schema";

/** As it was typed, to be shown again with what is wrong with it. */
export type TypedReply = { readonly ticks: readonly string[]; readonly words: string };
/** What is said at each field, and of the whole. */
export type ReplyProblems = { readonly ticks?: string; readonly words?: string; readonly whole?: string };

type Taken =
  | { readonly kind: "sent" }
  | {
      readonly kind: "refused";
      readonly status: 400 | 409 | 429;
      readonly problems: ReplyProblems;
      readonly shared: LiveShare;
      readonly snapshot: StoredSnapshot;
      readonly seconds?: number;
    };

/** The page does not stand open in this browser: what was typed waits until it is opened. */
type Waits = {
  readonly kind: "waits";
  readonly shared: LiveShare;
  readonly problems: ReplyProblems;
  /** As it can be sent; null where something is wrong with it. */
  readonly draft: Reply | null;
  /** Why the page was not opened by this; null where it was not asked to be. */
  readonly opening: Exclude<Opening, { kind: "opened" | "nothing there" }> | null;
};

/** `opened`: what the browser holds from now on, where the page was opened with it. */
export type Sent =
  | (Taken & { readonly opened?: string })
  /** To be read once more before the reply is sent. */
  | {
      readonly kind: "opened";
      readonly opened: string;
      readonly shared: LiveShare;
      readonly draft: Reply | null;
    }
  /** No such link, or it takes no reply. */
  | { readonly kind: "nothing there" }
  | Waits;

/** From one address, through whichever links. */
const replies = windowLimiter("share-reply", 20, 60);

const tooLong = `Please keep it under ${mostReplyLetters} letters`;

type Read =
  | { readonly reply: Reply; readonly problems: null }
  | { readonly reply: null; readonly problems: ReplyProblems };

function read(typed: TypedReply | null): Read {
  if (typed === null) return { reply: null, problems: { words: tooLong } };
  const parsed = replySchema.safeParse(typed);
  if (parsed.success) return { reply: parsed.data, problems: null };
  const [issue] = parsed.error.issues;
  const field = issue?.path[0] === "words" ? "words" : "ticks";
  return { reply: null, problems: { [field]: issue?.message ?? "Tick something, or write a line" } };
}

async function takeReply(
  { reply, problems }: Read,
  { shared, snapshot }: { readonly shared: LiveShare; readonly snapshot: StoredSnapshot },
): Promise<Taken> {
  const asked = { kind: "refused", shared, snapshot } as const;
  const { address } = await currentCaller();
  const turn = await takeOne(replies, address);
  if (!turn.ok) {
    const whole = "Too many tries from here. Please wait a minute, then send it again.";
    return { ...asked, status: 429, problems: { whole }, seconds: turn.seconds };
  }
  if (reply === null) return { ...asked, status: 400, problems };
  const now = new Date();
  if (!(await insertReply(shared.owner, shared.id, { ...reply, now }))) {
    // What came first may have come since this link was read.
    const replied = { ...shared, repliedAt: shared.repliedAt ?? instantOfDate(now) };
    const whole = "A reply was sent already, so this one was not.";
    return { ...asked, shared: replied, status: 409, problems: { whole } };
  }
  await insertAudit(shared.owner, { event: "share-reply", outcome: "ok", address });
  return { kind: "sent" };
}

/** The button of a reply that waited: opens the page once more, and sends it with that or lets it be read first. */
type Again = {
  /** As it was typed; empty where the link asks for none */
  readonly passcode: string;
  readonly readsFirst: boolean;
};

const isEmpty = (typed: TypedReply | null) => typed?.ticks.length === 0 && typed.words.trim() === "";

/** No passcode is tried for what could not be sent. */
async function openAndSend(
  token: string,
  {
    shared,
    typed,
    said,
    again,
  }: { shared: LiveShare; typed: TypedReply | null; said: Read; again: Again | null },
): Promise<Sent> {
  const waits = { kind: "waits", shared, problems: said.problems ?? {}, draft: said.reply } as const;
  const mayOpen = said.reply !== null || (again?.readsFirst && isEmpty(typed));
  if (again === null || !mayOpen) return { ...waits, opening: null };
  const opening = await openShare(token, async () => again.passcode);
  if (opening.kind === "nothing there") return opening;
  if (opening.kind !== "opened") return { ...waits, opening };
  const { value } = opening;
  if (again.readsFirst) return { kind: "opened", opened: value, shared, draft: said.reply };
  const snapshot = await shared.read(value);
  if (snapshot === null) return { kind: "nothing there" };
  return { ...(await takeReply(said, { shared, snapshot })), opened: value };
}

type Sending = {
  /** What the browser holds since the button was pressed */
  readonly opened: string | undefined;
  /** Null: more was sent than the form can hold */
  readonly typed: TypedReply | null;
  /** Null from the slip under the page */
  readonly again: Again | null;
};

/** Whoever has the link and opened the page writes back, once. */
export async function sendReply(token: string, { opened, typed, again }: Sending): Promise<Sent> {
  const shared = await liveShare(token);
  if (!shared?.takesReply) return { kind: "nothing there" };
  const snapshot = opened === undefined ? null : await shared.read(opened);
  const said = read(typed);
  return snapshot === null
    ? openAndSend(token, { shared, typed, said, again })
    : takeReply(said, { shared, snapshot });
}
