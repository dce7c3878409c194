import { dayOf } from "#lib/base/time/day-of";
import { instantOf } from "#lib/base/time/instant-of";
import { entryOfFood } from "#lib/diary/diet/entry-body";
import type { DietEntryBody } from "#lib/diary/diet/schema";
import type { FoodOffer } from "#lib/diary/foods/schema";
import type { NightBody } from "#lib/diary/nights/schema";
import { amountsOfColumns, columnsOfAmounts } from "#lib/knowledge/nutrients/amount-columns";
import { isWhollyUnknown } from "#lib/knowledge/nutrients/amounts";
import type { FoodRow, NightRow } from "./schema";

/** What a row says of a night; what the file does not tell is not known. */
export function importedNight(row: NightRow, timeZone: string): NightBody {
  const { crampCount, worstPain, crampMinutes, sleepLostMinutes, sleepDisturbance, note } = row;
  return {
    ...{ crampCount, worstPain, crampMinutes, sleepLostMinutes, sleepDisturbance, note },
    timeZone,
    soreness: null,
    stretchedBeforeBed: null,
    factors: [],
    factorsAsked: false,
    source: "import",
  };
}

/** Whether a row says nothing else than what a night's record already says. */
export function saysTheSame(row: NightRow, record: Omit<NightBody, "factors" | "factorsAsked">): boolean {
  return (
    row.crampCount === record.crampCount &&
    row.worstPain === record.worstPain &&
    row.crampMinutes === record.crampMinutes &&
    row.sleepLostMinutes === record.sleepLostMinutes &&
    row.sleepDisturbance === record.sleepDisturbance &&
    row.note === record.note
  );
}

function whenOf(row: FoodRow, { timeZone, dayStartHour }: { timeZone: string; dayStartHour: number }) {
  if (row.time === null) return { day: row.date, consumedAt: null, timeZone };
  const { instant } = instantOf({ date: row.date, time: row.time, timeZone });
  return { day: dayOf({ instant, timeZone, dayStartHour }), consumedAt: instant, timeZone };
}

/**
 * What a row says was eaten. Amounts in the file stand as they are; without any, the grams of the matched food are
 * weighed; without a match or grams the amounts are not known.
 */
export function importedFood(
  row: FoodRow,
  food: FoodOffer | null,
  profile: { timeZone: string; dayStartHour: number },
): DietEntryBody {
  const when = whenOf(row, profile);
  const amounts = columnsOfAmounts(amountsOfColumns(row));
  if (food !== null && row.grams !== null && row.grams > 0 && isWhollyUnknown(amountsOfColumns(row))) {
    return { ...entryOfFood(food, { quantity: row.grams, unit: "g" }, when), source: "import" };
  }
  const weighed = row.grams !== null && row.grams > 0;
  return {
    ...when,
    ...amounts,
    kind: row.kind,
    name: row.name,
    foodRef: null,
    quantity: weighed ? row.grams : null,
    unit: weighed ? "g" : null,
    grams: row.grams,
    mealId: null,
    note: null,
    source: "import",
  };
}
