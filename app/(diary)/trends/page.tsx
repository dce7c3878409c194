import type { Metadata } from "next";
import { getTrends } from "#lib/insight/trends/actions";
import { rangeChoiceOf } from "#lib/insight/trends/range-choice";
import { TrendsView } from "./trends-view";

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
  return <TrendsView first={{ choice, result: await getTrends(choice) }} />;
}
