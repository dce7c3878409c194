import { knownWord } from "#lib/base/text/known-word";
import { instantOfDate } from "#lib/base/time/instant";
import { type RedFlagId, redFlagIds } from "#lib/knowledge/safety/schema";
import type { LegCheck as LegCheckColumns } from "#prisma/client";
import type { LegCheck } from "./schema";

const known = (signs: readonly string[]): RedFlagId[] =>
  signs.flatMap((sign) => knownWord(redFlagIds, sign) ?? []);

type LegCheckRow = Pick<LegCheckColumns, "id" | "rev" | "checkedAt" | "timeZone" | "present" | "absent">;

/** A row of the LegCheck table as the rest of Charley knows it. */
export function legCheckOfRow({ id, rev, checkedAt, timeZone, present, absent }: LegCheckRow): LegCheck {
  return {
    id,
    rev,
    checkedAt: instantOfDate(checkedAt),
    timeZone,
    present: known(present),
    absent: known(absent),
  };
}
