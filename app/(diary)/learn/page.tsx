import type { Metadata } from "next";
import { ErrorNote } from "#app/_ui/error-note";
import { LearnHome } from "#app/(diary)/learn/learn-home";
import { getRelevantSections } from "#lib/article/actions";

export const metadata: Metadata = { title: "Learn" };

export default async function LearnPage() {
  const relevant = await getRelevantSections(null);
  if (!relevant.ok) return <ErrorNote title="This page could not be opened" message={relevant.message} />;
  return <LearnHome relevant={relevant.value} />;
}
