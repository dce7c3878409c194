import "server-only";
import { type Instant, instantOfDate } from "#lib/base/time/instant";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { heldTicksSchema, type ReplyTick } from "./schema";

export type ReplyListed = {
  readonly at: Instant;
  readonly ticks: readonly ReplyTick[];
  readonly words: string | null;
};

/** What was written back, by the link it came through. */
export async function listReplies(owner: AccountId): Promise<Map<string, ReplyListed>> {
  const rows = await db.shareReply.findMany({ where: { ownerId: owner } });
  return new Map(
    rows.map(({ shareId, ticks, words, createdAt }) => [
      shareId,
      { at: instantOfDate(createdAt), ticks: heldTicksSchema.parse(ticks), words },
    ]),
  );
}
