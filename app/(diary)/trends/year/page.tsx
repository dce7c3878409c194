import type { Metadata } from "next";
import { ErrorNote } from "#app/_ui/error-note";
import { oneValue } from "#app/_ui/one-value";
import { getYear } from "#lib/insight/year/actions";
import { YearView } from "./year-view";

export const metadata: Metadata = { title: "A year of nights" };

export default async function YearPage({
  searchParams,
}: {
  searchParams: Promise<{ to?: string | string[] }>;
}) {
  const { to } = await searchParams;
  const asked = await getYear({ to: oneValue(to) ?? null });
  // A month nobody could mean is the year up to last night.
  const year = asked.ok || asked.reason !== "invalid" ? asked : await getYear({ to: null });
  if (!year.ok) return <ErrorNote title="The year did not load" message={year.message} />;
  return <YearView year={year.value} />;
}
