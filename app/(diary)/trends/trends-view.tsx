"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { PartNotLoaded } from "#app/_charts/part-not-loaded";
import type { refetchUntilFresh } from "#app/_device/refetch-until-fresh";
import { PageHeader } from "#app/_ui/page-header";
import type { Result } from "#lib/base/result";
import { trendsOptions } from "#lib/insight/trends/options";
import { queryOfRange, rangeChoiceOf, usualRange } from "#lib/insight/trends/range-choice";
import type { TrendReport } from "#lib/insight/trends/report";
import type { RangeChoice } from "#lib/insight/trends/schema";
import { RangePicker } from "./range-picker";
import { TrendsCards } from "./trends-cards";
import { TrendsSkeleton } from "./trends-skeleton";

/** How this device opened them by itself: what is said of it, and how they are asked for until the server tells them. */
type Kept = {
  readonly note: ReactNode;
  readonly readAt: number;
  readonly asking: ReturnType<typeof refetchUntilFresh>;
};

type Props = {
  first: { choice: RangeChoice; result: Result<TrendReport> };
  kept?: Kept | null;
};

const NothingYet = dynamic(() => import("./nothing-yet").then((room) => room.NothingYet));
const loadProblem = () => import("./trends-problem").then((room) => room.TrendsProblem);
const TrendsProblem = dynamic(() => loadProblem().catch(() => PartNotLoaded));
/** Seldom needed at once, and this page has no room for what is: it comes after the page. */
const KeepTrends = dynamic(() => import("./keep-trends").then((room) => room.KeepTrends), { ssr: false });

/** The trends of the range in the address. Each range is kept once it was read, so going back to one is instant. */
export function TrendsView({ first, kept = null }: Props) {
  // It must be here when the server cannot be asked.
  useEffect(() => void loadProblem().catch(() => undefined), []);
  const choice = rangeChoiceOf(useSearchParams());
  const isFirst = queryOfRange(choice) === queryOfRange(first.choice);
  const { data, dataUpdatedAt, isPlaceholderData, isPending, isError, refetch } = useQuery({
    ...trendsOptions(choice),
    initialData: isFirst ? first.result : undefined,
    placeholderData: keepPreviousData,
    ...(isFirst ? kept?.asking : null),
  });
  const show = (next: RangeChoice) => window.history.pushState(null, "", queryOfRange(next));
  // With nothing on the page that opens first there is no range to choose yet, only a diary to begin.
  const isNew = data?.ok === true && isEmpty(data.value) && queryOfRange(choice) === queryOfRange(usualRange);
  return (
    <>
      {data?.ok && !isPlaceholderData ? (
        <KeepTrends choice={choice} result={data} readAt={dataUpdatedAt} />
      ) : null}
      {kept && isFirst && dataUpdatedAt === kept.readAt ? kept.note : null}
      <PageHeader title="Trends" sentence={data?.ok ? data.value.now.sentence : null} />
      {isNew ? null : (
        <RangePicker choice={choice} onChoose={show} range={data?.ok ? data.value.range : null} />
      )}
      <div role="status" className="sr-only">
        {isPlaceholderData || isPending ? "Loading your trends" : ""}
      </div>
      <div aria-busy={isPlaceholderData} className={`mt-6 ${isPlaceholderData ? "opacity-60" : ""}`}>
        {isError || data?.ok === false ? (
          <TrendsProblem refusal={data?.ok === false ? data : null} onRetry={() => refetch()} />
        ) : null}
        {isPending ? <TrendsSkeleton /> : null}
        {data?.ok && isEmpty(data.value) ? (
          <NothingYet onLookBack={isNew ? () => show({ all: true }) : null} />
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
