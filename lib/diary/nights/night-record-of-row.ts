import { parseEnum } from "#lib/base/text/parse-enum";
import { civilDateOfColumn } from "#lib/base/time/civil-date";
import type { Night as NightRow } from "#prisma/client";
import { diarySources, type NightRecord, sorenessLevels } from "./schema";

/** A row of the Night table as the rest of Charley knows it. */
export function nightRecordOfRow(row: NightRow): NightRecord {
  return {
    night: civilDateOfColumn(row.night),
    rev: row.rev,
    timeZone: row.timeZone,
    crampCount: row.crampCount,
    worstPain: row.worstPain,
    crampMinutes: row.crampMinutes,
    sleepLostMinutes: row.sleepLostMinutes,
    sleepDisturbance: row.sleepDisturbance,
    soreness: parseEnum(sorenessLevels, row.soreness),
    stretchedBeforeBed: row.stretchedBeforeBed,
    factors: row.factors,
    factorsAsked: row.factorsAsked,
    note: row.note,
    source: parseEnum(diarySources, row.source),
  };
}
