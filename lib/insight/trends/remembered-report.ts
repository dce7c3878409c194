import "server-only";
import { createHash } from "node:crypto";
import { remembering } from "#lib/base/remembering";
import type { DateRange } from "#lib/base/time/date-range";
import { diaryRevision } from "#lib/insight/record/diary-revision";
import { diaryBetween } from "#lib/insight/record/queries";
import type { OwnerId } from "#lib/people/accounts/owner";
import { type TrendReport, trendReport } from "./report";

/** A report, and as it is sent to a program. The same object to all who ask for it: nobody changes it. */
export type RememberedReport = {
  readonly report: TrendReport;
  readonly sent: () => { readonly json: string; readonly etag: string };
};

/** Ten years are some 60 kB: no more than this many reports are held, and none for long. */
const held = remembering<RememberedReport>({ most: 200, forMs: 3_600_000 });

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

/**
 * The report over a range, made once for what the diary says now. Which day it is, is in the range. Remembered by the person,
 * the revision of their diary and the range, so that it is never another's, and never of what was so before.
 */
export async function rememberedReport(owner: OwnerId, range: DateRange): Promise<RememberedReport> {
  const revision = await diaryRevision(owner);
  const name = `${owner} ${revision} ${range.from} ${range.to}`;
  const known = revision === null ? undefined : held.find(name, performance.now());
  if (known !== undefined) return known;
  const made = remembered(trendReport(await diaryBetween(owner, range), range));
  if (revision !== null) held.keep(name, made, performance.now());
  return made;
}
