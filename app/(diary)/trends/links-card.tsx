"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Figure } from "#app/_charts/figure";
import { ForestPlot } from "#app/_charts/forest-plot";
import { Card } from "#app/_ui/card";
import { Disclosure } from "#app/_ui/disclosure";
import { ErrorNote } from "#app/_ui/error-note";
import { LinkButton } from "#app/_ui/link-button";
import { Skeleton } from "#app/_ui/skeleton";
import { linksFigure } from "#lib/insight/figures/figures";
import { forestRows } from "#lib/insight/figures/pictures/forest-picture";
import { askedWords } from "#lib/insight/trends/links/asked-words";
import { linkSlices } from "#lib/insight/trends/links/link-slices";
import type { LinkKind, LinksReport } from "#lib/insight/trends/links/links-page";
import { linksOptions } from "#lib/insight/trends/links/options";
import { minimumLinkData } from "#lib/insight/trends/minimum-data";
import type { RangeChoice } from "#lib/insight/trends/schema";
import { DosePicture } from "./dose-picture";

const GROUPS: readonly { kind: LinkKind; title: string }[] = [
  { kind: "more cramps with it", title: "More cramps with it" },
  { kind: "fewer cramps with it", title: "Fewer cramps with it" },
  { kind: "no clear link", title: "No clear link" },
];

function Links({ report }: { report: LinksReport }) {
  const rows = forestRows(report);
  const untested = rows.filter(({ kind }) => kind === "too little data");
  return (
    <Figure figure={linksFigure(report)}>
      <p className="max-w-read text-soft">{askedWords(report.asked)}</p>
      {GROUPS.map(({ kind, title }) => {
        const group = rows.filter((row) => row.kind === kind);
        return (
          <section key={kind} className="mt-4">
            <h4 className="font-semibold">{title}</h4>
            {group.length > 0 ? <ForestPlot rows={group} /> : <p className="text-soft">None.</p>}
          </section>
        );
      })}
      {untested.length > 0 ? (
        <Disclosure summary={`Too little data for ${untested.length} more`} className="mt-4">
          <p className="max-w-read text-soft">
            Each needs {minimumLinkData.nights} nights where both are written down, at least{" "}
            {minimumLinkData.eachSide} of them with it and {minimumLinkData.eachSide} without, and{" "}
            {minimumLinkData.cramps} cramps on them.
          </p>
          <ForestPlot rows={untested} />
        </Disclosure>
      ) : null}
    </Figure>
  );
}

function Caveats() {
  return (
    <Disclosure summary="How to read this" className="mt-4">
      <ul className="max-w-read list-disc space-y-2 pl-6">
        <li>
          Left of the dashed line there were fewer cramps with it, right of it more. A filled dot is a clear
          link.
        </li>
        <li>A link is not a cause. People take magnesium, or stretch, because their nights are bad.</li>
        <li>
          Each result allows for the day of the week, the time of the year, a slow change and the nights just
          before. All are judged together, because of many one or two look clear by chance; the range drawn is
          wide enough for that.
        </li>
        <li>
          To find out whether something changes your nights, try it in turns and by the draw, and talk it over
          first.
        </li>
      </ul>
    </Disclosure>
  );
}

function useLinks(choice: RangeChoice) {
  const [done, setDone] = useState(0);
  return { ...useQuery(linksOptions(choice, setDone)), done };
}

/** Factors, stretching and intakes against the nights, all together: none hidden, none shown alone. */
export function LinksCard({ choice }: { choice: RangeChoice }) {
  const { data, isError, refetch, done } = useLinks(choice);
  const retry = () => void refetch();
  const isWorking = !data && !isError;
  return (
    <Card level={3} title="More or fewer cramps with it" className="lg:col-span-2">
      {data?.ok ? <Links report={data.value} /> : null}
      {isError || (data && !data.ok) ? (
        <ErrorNote
          title="The links did not load"
          message={
            data && !data.ok ? data.message : "Your record is safe. Check the connection and try again."
          }
          onRetry={retry}
        />
      ) : null}
      <p role="status" className={isWorking ? "mb-4" : "sr-only"}>
        {isWorking
          ? `Holding everything against your nights: ${Math.round((100 * done) / linkSlices.length)}%`
          : ""}
      </p>
      {isWorking ? <Skeleton lines={4} /> : null}
      <Caveats />
      {data?.ok ? <DosePicture doses={data.value.doses} /> : null}
      <LinkButton href="/trends/experiment" className="mt-4">
        Try one thing in turns
      </LinkButton>
    </Card>
  );
}
