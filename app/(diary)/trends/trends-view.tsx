"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { Button } from "#app/_ui/button";
import { EmptyState } from "#app/_ui/empty-state";
import { ErrorNote } from "#app/_ui/error-note";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import type { Refusal, Result } from "#lib/base/result";
import { getTrends } from "#lib/insight/trends/actions";
import { queryOfRange, rangeChoiceOf, usualRange } from "#lib/insight/trends/range-choice";
import type { TrendReport } from "#lib/insight/trends/report";
import type { RangeChoice } from "#lib/insight/trends/schema";
import { RangePicker } from "./range-picker";
import { TrendsCards } from "./trends-cards";
import { TrendsSkeleton } from "./trends-skeleton";

type Props = { first: { choice: RangeChoice; result: Result<TrendReport> } };

function Nothing({ onLookBack }: { onLookBack: (() => void) | null }) {
  return (
    <EmptyState
      title="Trends begin with a few nights"
      action={
        <>
          <LinkButton href="/diary" variant="primary">
            Write down last night
          </LinkButton>
          <LinkButton href="/diet">Write down a meal</LinkButton>
          {onLookBack ? (
            <Button variant="quiet" onClick={onLookBack}>
              Look further back
            </Button>
          ) : null}
        </>
      }
    >
      <p>
        Record every night, even the good ones. A night without cramps counts as much as a bad one. After 14
        recorded nights you see your cramps per week here, and how sure that number is.
      </p>
    </EmptyState>
  );
}

function PageRefused({ refusal, onRetry }: { refusal: Refusal; onRetry: () => void }) {
  return (
    <>
      <ErrorNote title="Your trends did not load" message={refusal.message} onRetry={onRetry} />
      {refusal.reason === "signed-out" ? (
        <LinkButton href="/sign-in" variant="primary" className="mt-4">
          Sign in
        </LinkButton>
      ) : null}
    </>
  );
}

/** The trends of the range in the address. Each range is kept once it was read, so going back to one is instant. */
export function TrendsView({ first }: Props) {
  const choice = rangeChoiceOf(useSearchParams());
  const isFirst = queryOfRange(choice) === queryOfRange(first.choice);
  const { data, isPlaceholderData, isPending, isError, refetch } = useQuery({
    queryKey: ["trends", choice],
    queryFn: () => getTrends(choice),
    initialData: isFirst ? first.result : undefined,
    placeholderData: keepPreviousData,
  });
  const show = (next: RangeChoice) => window.history.pushState(null, "", queryOfRange(next));
  // With nothing on the page that opens first there is no range to choose yet, only a diary to begin.
  const isNew = data?.ok === true && isEmpty(data.value) && queryOfRange(choice) === queryOfRange(usualRange);
  return (
    <>
      <PageHeader title="Trends" sentence={data?.ok ? data.value.now.sentence : null} />
      {isNew ? null : (
        <RangePicker choice={choice} onChoose={show} range={data?.ok ? data.value.range : null} />
      )}
      <div role="status" className="sr-only">
        {isPlaceholderData || isPending ? "Loading your trends" : ""}
      </div>
      <div aria-busy={isPlaceholderData} className={`mt-6 ${isPlaceholderData ? "opacity-60" : ""}`}>
        {isError ? (
          <ErrorNote
            title="Your trends did not load"
            message="Your record is safe. Check the connection and try again."
            onRetry={() => refetch()}
          />
        ) : null}
        {data && !data.ok ? <PageRefused refusal={data} onRetry={() => refetch()} /> : null}
        {isPending ? <TrendsSkeleton /> : null}
        {data?.ok && isEmpty(data.value) ? (
          <Nothing onLookBack={isNew ? () => show({ all: true }) : null} />
        ) : null}
        {data?.ok && !isEmpty(data.value) ? (
          <TrendsCards report={data.value} choice={choice} onChoose={show} />
        ) : null}
      </div>
    </>
  );
}

function isEmpty({ recorded, now, intakes }: TrendReport): boolean {
  return (
    recorded === 0 && now.before.recorded === 0 && intakes.every(({ completeDays }) => completeDays === 0)
  );
}
