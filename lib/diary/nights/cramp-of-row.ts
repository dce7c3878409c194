import { parseEnum } from "#lib/base/text/parse-enum";
import { civilDateOfColumn } from "#lib/base/time/civil-date";
import { instantOfDate } from "#lib/base/time/instant";
import type { Cramp as CrampRow } from "#prisma/client";
import { type Cramp, diarySources, muscles, reliefAnswers, reliefs, sides } from "./schema";

/** A row of the Cramp table as the rest of Charley knows it. */
export function crampOfRow(row: CrampRow): Cramp {
  return {
    id: row.id,
    rev: row.rev,
    night: civilDateOfColumn(row.night),
    onset: row.onset && instantOfDate(row.onset),
    timeZone: row.timeZone,
    durationSeconds: row.durationSeconds,
    running: row.running,
    pain: row.pain,
    side: parseEnum(sides, row.side),
    muscles: row.muscles.map((word) => parseEnum(muscles, word)),
    wokeMe: row.wokeMe,
    relief: row.relief.map((word) => parseEnum(reliefs, word)),
    reliefHelped: parseEnum(reliefAnswers, row.reliefHelped),
    note: row.note,
    source: parseEnum(diarySources, row.source),
  };
}
