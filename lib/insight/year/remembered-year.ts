import "server-only";
import type { DateRange } from "#lib/base/time/date-range";
import { madeOnce } from "#lib/insight/record/made-once";
import { diaryBetween } from "#lib/insight/record/queries";
import type { OwnerId } from "#lib/people/accounts/owner";
import { type YearReport, yearReport } from "./report";

/** A year is some 10 kB. */
const once = madeOnce<YearReport>(200);

/** The year of a range (`yearRange`), made once for what the diary says now. */
export function rememberedYear(owner: OwnerId, range: DateRange): Promise<YearReport> {
  return once(owner, `${range.from} ${range.to}`, async () =>
    yearReport(await diaryBetween(owner, range), range),
  );
}
