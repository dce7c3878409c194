import type { Metadata } from "next";
import { getTrends } from "#lib/insight/trends/actions";
import { rangeChoiceOf } from "#lib/insight/trends/range-choice";
import { getWatch } from "#lib/insight/watch/actions";
import { TrendsView } from "./trends-view";
import { WatchCard } from "./watch-card";

export const metadata: Metadata = { title: "Trends" };

export default async function TrendsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  );
  const choice = rangeChoiceOf(query);
  const result = await getTrends(choice);
  const watch = result.ok && result.value.recorded > 0 ? await getWatch({}) : null;
  return (
    <>
      <TrendsView first={{ choice, result }} />
      {watch?.ok ? <WatchCard page={watch.value} /> : null}
    </>
  );
}
