import "server-only";
import { createHash } from "node:crypto";
import type { DateRange } from "#lib/base/time/date-range";
import { madeOnce } from "#lib/insight/record/made-once";
import { diaryBetween } from "#lib/insight/record/queries";
import type { OwnerId } from "#lib/people/accounts/owner";
import { type TrendReport, trendReport } from "./report";

/** A report, and as it is sent to a program. */
export type RememberedReport = {
  readonly report: TrendReport;
  readonly sent: () => { readonly json: string; readonly etag: string };
};

/** Ten years are some 60 kB: no more than this many reports are held. */
const once = madeOnce<RememberedReport>(200);

function remembered(report: TrendReport): RememberedReport {
  let made: ReturnType<RememberedReport["sent"]> | null = null;
  return {
    report,
    sent() {
      const json = made?.json ?? JSON.stringify(report);
      made ??= { json, etag: `"${createHash("sha256").update(json).digest("base64url").slice(0, 27)}"` };
      return made;
    },
  };
}

/** The report over a range, made once for what the diary says now. Which day it is, is in the range. */
export function rememberedReport(
  owner: OwnerId,
  range: DateRange,
  revision?: string | null,
): Promise<RememberedReport> {
  const make = async () => remembered(trendReport(await diaryBetween(owner, range), range));
  return once(owner, `${range.from} ${range.to}`, make, revision);
}
