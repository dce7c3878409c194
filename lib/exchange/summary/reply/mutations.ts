import "server-only";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { type Reply, replyTicks } from "./schema";

/** Keeps the one reply of a link, sealed for its owner. False where there is one: of many at once the first is kept. */
export async function insertReply(
  owner: AccountId,
  shareId: string,
  { ticks, words, now }: Reply & { now: Date },
): Promise<boolean> {
  const held = replyTicks.filter((tick) => ticks.includes(tick)).join(",");
  const row = { ownerId: owner, shareId, ticks: held, words: words || null, createdAt: now };
  const { count } = await db.shareReply.createMany({ data: [row], skipDuplicates: true });
  return count > 0;
}
