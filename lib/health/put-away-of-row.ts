import { knownWord } from "#lib/known-word";
import { ruleIds } from "#lib/safety/schema";
import { instantOfDate } from "#lib/time/instant";
import type { NoticeShown } from "#prisma/client";
import type { PutAway } from "./schema";

/** A row of the NoticeShown table as the putting away it is; null where the notice was only shown. */
export function putAwayOfRow({ id, rev, ruleId, ruleVersion, hiddenAt }: NoticeShown): PutAway | null {
  const rule = knownWord(ruleIds, ruleId);
  if (rule === null || hiddenAt === null) return null;
  return { id, rev, rule, version: ruleVersion, putAwayAt: instantOfDate(hiddenAt) };
}
