import { lastWeeks } from "#lib/base/time/date-range";
import { isClearLink } from "#lib/insight/trends/links/links-page";
import { linksReport } from "#lib/insight/trends/links/links-report";
import { trendReport } from "#lib/insight/trends/report";
import { lastTestNight } from "./diary";
import type { NullKind } from "./null-nights";
import { nullPage } from "./null-pages";

export const pageClaims = ["change", "remedy", "weekday", "link", "dose"] as const;
export type PageClaim = (typeof pageClaims)[number];

/** What the page of half a year says of a diary in which nothing changes: each claim false; null where it said too little is known. */
export function claimsOfPage(kind: NullKind, seed: number): Record<PageClaim, boolean | null> {
  const [weeks, perWeek] = [26, 3];
  const diary = nullPage(kind, seed, { weeks, perWeek });
  const range = lastWeeks(weeks, lastTestNight);
  const report = trendReport(diary, range);
  const { links, doses, tested } = linksReport(diary, range);
  const verdict = (said: string | undefined) =>
    said === undefined || said === "too-little" ? null : said !== "no-clear-change";
  const weekday = report.patterns.find(({ key }) => key === "weekday")?.finding ?? "";
  return {
    change: verdict(report.change.verdict),
    remedy: verdict(report.tried[0]?.verdict),
    // The weekends of one kind do hold more cramps: to say so is no false claim.
    weekday: kind === "weekday-cramps+habit" ? null : / out with more/.test(weekday),
    link: tested === 0 ? null : links.some(isClearLink),
    dose: doses.length === 0 ? null : doses.some(({ finding }) => / differ, /.test(finding)),
  };
}
