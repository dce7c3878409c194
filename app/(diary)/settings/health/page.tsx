import type { Metadata } from "next";
import { ErrorNote } from "#app/_ui/error-note";
import { PageHeader } from "#app/_ui/page-header";
import { HealthQuestions } from "#app/(diary)/settings/health/health-questions";
import { getAnswers } from "#lib/health/actions";

export const metadata: Metadata = { title: "Health" };

export default async function HealthPage() {
  const answers = await getAnswers(null);
  if (!answers.ok) return <ErrorNote title="This page could not be opened" message={answers.message} />;
  return (
    <>
      <PageHeader
        title="Health"
        up={{ href: "/settings", label: "Settings" }}
        sentence="Asked once, so that Charley warns you where some advice does not suit you. “Don't know” is a good answer: it is never taken for no."
      />
      <HealthQuestions initial={answers.value} />
    </>
  );
}
