import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { countDates, type DateRange } from "#lib/base/time/date-range";

/**
 * The stretch of nights after one of its ends was chosen anew. The other end stays where that leaves 1 to `most` nights;
 * otherwise it comes along, so that the stretch keeps its length: whoever asks for last January must not be told to move
 * the other end first. Nothing lies after `latest`.
 */
export function rangeWithNewEnd(
  shown: DateRange,
  chosen: { readonly from: CivilDate } | { readonly to: CivilDate },
  { latest, most }: { latest: CivilDate; most: number },
): DateRange {
  const earlier = (a: CivilDate, b: CivilDate) => (a < b ? a : b);
  const fits = (range: DateRange) => range.from <= range.to && countDates(range) <= most;
  const length = countDates(shown);
  if ("from" in chosen) {
    const from = earlier(chosen.from, latest);
    const stays = { from, to: shown.to };
    return fits(stays) ? stays : { from, to: earlier(addDays(from, length - 1), latest) };
  }
  const to = earlier(chosen.to, latest);
  const stays = { from: shown.from, to };
  return fits(stays) ? stays : { from: addDays(to, 1 - length), to };
}
