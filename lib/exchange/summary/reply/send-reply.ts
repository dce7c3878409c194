import "server-only";
import { insertAudit } from "#lib/people/accounts/audit";
import { currentCaller } from "#lib/people/accounts/caller";
import { takeOne, windowLimiter } from "#lib/people/accounts/throttle";
import { liveShare } from "../open-share";
import type { LiveShare } from "../queries";
import type { StoredSnapshot } from "../stored-snapshot";
import { insertReply } from "./mutations";
import { mostReplyLetters, type Reply, replySchema } from "./schema";

/** As it was typed, to be shown again with what is wrong with it. */
export type TypedReply = { readonly ticks: readonly string[]; readonly words: string };
/** What is said at each field, and of the whole. */
export type ReplyProblems = { readonly ticks?: string; readonly words?: string; readonly whole?: string };

type Sent =
  | { readonly kind: "sent" }
  /** No such link, or it takes no reply. */
  | { readonly kind: "nothing there" }
  /** The page was not opened in this browser. */
  | { readonly kind: "not opened" }
  | {
      readonly kind: "refused";
      readonly status: 400 | 409 | 429;
      readonly problems: ReplyProblems;
      readonly shared: LiveShare;
      readonly snapshot: StoredSnapshot;
      readonly seconds?: number;
    };

/** From one address, through whichever links. */
const replies = windowLimiter("share-reply", 20, 60);

const tooLong = `Please keep it under ${mostReplyLetters} letters`;

function read(typed: TypedReply | null): { reply: Reply } | { problems: ReplyProblems } {
  if (typed === null) return { problems: { words: tooLong } };
  const parsed = replySchema.safeParse(typed);
  if (parsed.success) return { reply: parsed.data };
  const [issue] = parsed.error.issues;
  const field = issue?.path[0] === "words" ? "words" : "ticks";
  return { problems: { [field]: issue?.message ?? "Tick something, or write a line" } };
}

/**
 * Whoever has the link and opened the page writes back, once.
 * @param opened what the browser holds since the button was pressed
 * @param typed null: more was sent than the form can hold
 */
export async function sendReply(
  token: string,
  { opened, typed }: { opened: string | undefined; typed: TypedReply | null },
): Promise<Sent> {
  const shared = await liveShare(token);
  if (!shared?.takesReply) return { kind: "nothing there" };
  const snapshot = opened === undefined ? null : await shared.read(opened);
  if (snapshot === null) return { kind: "not opened" };
  const asked = { kind: "refused", shared, snapshot } as const;
  const { address } = await currentCaller();
  const turn = await takeOne(replies, address);
  if (!turn.ok) {
    const problems = { whole: "Too many tries from here. Please wait a minute, then send it again." };
    return { ...asked, status: 429, problems, seconds: turn.seconds };
  }
  const found = read(typed);
  if ("problems" in found) return { ...asked, status: 400, problems: found.problems };
  if (!(await insertReply(shared.owner, shared.id, { ...found.reply, now: new Date() }))) {
    const problems = { whole: "A reply was sent already, so this one was not." };
    return { ...asked, status: 409, problems };
  }
  await insertAudit(shared.owner, { event: "share-reply", outcome: "ok", address });
  return { kind: "sent" };
}
