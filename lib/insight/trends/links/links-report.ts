import type { DateRange } from "#lib/base/time/date-range";
import type { Diary } from "#lib/insight/record/diary";
import { linkSlices } from "./link-slices";
import { linksOfParts } from "./links-of-parts";
import type { LinksPage } from "./links-page";
import { intakeLinks, writtenLinks } from "./links-part";

/** What goes with the nights of a range, all slices at once: factors, stretching and intakes, each at both lags. */
export function linksReport(diary: Diary, range: DateRange): LinksPage {
  const parts = linkSlices.map((nutrients) =>
    nutrients.length === 0 ? writtenLinks(diary, range) : intakeLinks(diary, range, nutrients),
  );
  return linksOfParts(parts, range);
}
