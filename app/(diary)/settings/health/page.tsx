import type { Metadata } from "next";
import { ErrorNote } from "#app/_ui/error-note";
import { HealthRoom } from "#app/(diary)/settings/health/health-room";
import { getAnswers } from "#lib/diary/health/actions";

export const metadata: Metadata = { title: "Health" };

export default async function HealthPage() {
  const answers = await getAnswers(null);
  if (!answers.ok) return <ErrorNote title="This page could not be opened" message={answers.message} />;
  return <HealthRoom initial={answers.value} />;
}
