import { Disclosure } from "#app/_ui/disclosure";
import { timelineKey } from "#lib/insight/figures/pictures/timeline";
import type { TrendReport } from "#lib/insight/trends/report";
import { MarkKey } from "./mark-key";

/** The words of the letters behind a tap, where they have been told already further up the page. */
export function FoldedMarkKey({ report }: { report: TrendReport }) {
  if (timelineKey(report).length === 0) return null;
  return (
    <Disclosure summary="What the letters mean" className="mt-1 text-sm">
      <MarkKey report={report} />
    </Disclosure>
  );
}
