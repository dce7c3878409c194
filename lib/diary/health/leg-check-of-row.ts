import { parseEnum } from "#lib/base/text/parse-enum";
import { instantOfDate } from "#lib/base/time/instant";
import { type RedFlagId, redFlagIds } from "#lib/knowledge/safety/schema";
import type { LegCheck as LegCheckColumns } from "#prisma/client";
import type { LegCheck } from "./schema";

const signsOf = (signs: readonly string[]): RedFlagId[] => signs.map((sign) => parseEnum(redFlagIds, sign));

type LegCheckRow = Pick<LegCheckColumns, "id" | "rev" | "checkedAt" | "timeZone" | "present" | "absent">;

/** A row of the LegCheck table as the rest of Charley knows it. */
export function legCheckOfRow({ id, rev, checkedAt, timeZone, present, absent }: LegCheckRow): LegCheck {
  return {
    id,
    rev,
    checkedAt: instantOfDate(checkedAt),
    timeZone,
    present: signsOf(present),
    absent: signsOf(absent),
  };
}
