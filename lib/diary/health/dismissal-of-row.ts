import { parseEnum } from "#lib/base/text/parse-enum";
import { instantOfDate } from "#lib/base/time/instant";
import { ruleIds } from "#lib/knowledge/safety/schema";
import type { NoticeShown } from "#prisma/client";
import type { PutAway } from "./schema";

/** A row of the NoticeShown table as the putting away it is; null where the notice was only shown. */
export function dismissalOfRow({ id, rev, ruleId, ruleVersion, hiddenAt }: NoticeShown): PutAway | null {
  if (hiddenAt === null) return null;
  return {
    id,
    rev,
    rule: parseEnum(ruleIds, ruleId),
    version: ruleVersion,
    putAwayAt: instantOfDate(hiddenAt),
  };
}
