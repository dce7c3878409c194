import type { Metadata } from "next";
import { ErrorNote } from "#app/_ui/error-note";
import { KeepLearn } from "#app/(diary)/learn/keep-learn";
import { LearnHome } from "#app/(diary)/learn/learn-home";
import { getNotices, getRelevantSections } from "#lib/insight/relevance/actions";
import { learnSubjects } from "#lib/knowledge/evidence/learn-subjects";

export const metadata: Metadata = { title: "Learn" };

export default async function LearnPage() {
  const [relevant, notices] = await Promise.all([
    getRelevantSections(null),
    getNotices({ about: [...learnSubjects], place: "article" }),
  ]);
  if (!relevant.ok) return <ErrorNote title="This page could not be opened" message={relevant.message} />;
  const reading = { ...relevant.value, notices: notices.ok ? notices.value : undefined };
  return (
    <>
      <KeepLearn {...reading} />
      <LearnHome {...reading} />
    </>
  );
}
