import type { Instant } from "#lib/base/time/instant";
import type { Notice, RuleId } from "#lib/knowledge/safety/schema";
import { hiddenDays, restDays } from "./hidden-days";
import type { NoticePlace, PutAwayBody } from "./schema";

/** A STOP that a doctor can know of and wave through; a sign asked about today, and doses set by feel, are none. */
const restable: readonly RuleId[] = ["S1", "S2", "S4", "S7", "S8"];

/** Where what is taken already is looked at. Where something is about to be added, every STOP speaks again. */
const restsAt: readonly NoticePlace[] = ["ledger", "trend"];

const dayMs = 86_400_000;

/** What the person may do with a notice at a place: put it away, say that the doctor knows, or neither. */
export const waysToRest = (
  { id, level }: Pick<Notice, "id" | "level">,
  place: NoticePlace,
): "put-away" | "doctor-knows" | null => {
  if (level !== "stop") return id === "S18" ? null : "put-away";
  return restable.includes(id) && restsAt.includes(place) ? "doctor-knows" : null;
};

/** The putting away that holds a notice back now, in the version it has; null where it speaks. */
export function restOf(
  notice: Pick<Notice, "id" | "version" | "level">,
  putAway: readonly Pick<PutAwayBody, "rule" | "version" | "putAwayAt">[],
  { place, now }: { place: NoticePlace; now: Instant },
): Pick<PutAwayBody, "putAwayAt"> | null {
  if (waysToRest(notice, place) === null) return null;
  const days = notice.level === "stop" ? restDays : hiddenDays;
  const from = Date.parse(now) - days * dayMs;
  return (
    putAway.find(
      ({ rule, version, putAwayAt }) =>
        rule === notice.id && version === notice.version && Date.parse(putAwayAt) >= from,
    ) ?? null
  );
}
