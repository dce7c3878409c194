import type { Metadata } from "next";
import { TestedOptions } from "#app/(diary)/learn/tested-options";
import { getNotices } from "#lib/insight/relevance/actions";
import { testedOptions } from "#lib/knowledge/evidence/options";

export const metadata: Metadata = { title: "What has been tested" };

export default async function TestedPage() {
  const about = [...new Set(testedOptions.flatMap((option) => option.subjects))];
  const notices = await getNotices({ about, place: "article" });
  return <TestedOptions notices={notices.ok ? notices.value.open : []} />;
}
