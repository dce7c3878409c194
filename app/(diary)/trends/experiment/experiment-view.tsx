"use client";

import { useQuery } from "@tanstack/react-query";
import { ErrorNote } from "#app/_ui/error-note";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import type { Result } from "#lib/base/result";
import { experimentOptions } from "#lib/insight/experiments/options";
import type { ExperimentPage } from "#lib/insight/experiments/page-report";
import { LatestExperiment } from "./latest-experiment";
import { NewExperimentForm } from "./new-experiment-form";
import type { Offers } from "./offers";

type Page = ExperimentPage & { readonly offers: Offers };

function Offer({ page, onStarted }: { page: Page; onStarted: () => void }) {
  if (page.reasons.length === 0) return <NewExperimentForm page={page} onStarted={onStarted} />;
  return (
    <section aria-label="Why not now" className="rounded-md border border-edge border-dashed p-6">
      <p className="font-semibold text-lg">Not offered now</p>
      <ul className="mt-2 max-w-read list-disc space-y-1 pl-6">
        {page.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {page.needsNights ? (
        <LinkButton href="/diary/fill" className="mt-4">
          Fill in several nights
        </LinkButton>
      ) : (
        <LinkButton href="/learn" className="mt-4">
          What has been tested
        </LinkButton>
      )}
    </section>
  );
}

/** One thing tried in turns: the offer, what today asks, and what came out. */
export function ExperimentView({ first }: { first: Result<Page> }) {
  const { data, refetch } = useQuery({
    ...experimentOptions,
    initialData: first,
  });
  const { place, keep } = useKeptFocus<HTMLElement>(data);
  const again = () => void refetch();
  const afterAnswer = () => {
    keep();
    again();
  };
  // The form, or the buttons, will be gone: what became of it stands where they stood.
  const afterTurn = () => {
    keep({ scroll: true });
    again();
  };
  return (
    <>
      <PageHeader
        title="Find out what changes your nights"
        up={{ href: "/trends", label: "Trends" }}
        sentence="One thing, tried in turns with and without it, in an order that is drawn. So a good month or a bad one falls on both sides alike."
      />
      {data.ok ? (
        <section
          ref={place}
          tabIndex={-1}
          aria-label="Your experiment"
          className="print:break-inside-auto! space-y-6 outline-none"
        >
          {data.value.latest ? (
            <LatestExperiment
              latest={data.value.latest}
              onAnswer={keep}
              onChanged={afterAnswer}
              onStopped={afterTurn}
            />
          ) : null}
          {data.value.latest && data.value.latest.state !== "over" ? null : (
            <div className={data.value.latest ? "print:hidden" : undefined}>
              <Offer page={data.value} onStarted={afterTurn} />
            </div>
          )}
        </section>
      ) : (
        <ErrorNote title="Your experiment did not load" message={data.message} onRetry={again} />
      )}
    </>
  );
}
