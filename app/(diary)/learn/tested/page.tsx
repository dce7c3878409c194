import type { Metadata } from "next";
import { TestedOptions } from "#app/(diary)/learn/tested-options";
import { testedOptions } from "#lib/article/options";
import { getNotices } from "#lib/health/actions";

export const metadata: Metadata = { title: "What has been tested" };

export default async function TestedPage() {
  const about = [...new Set(testedOptions.flatMap((option) => option.subjects))];
  const notices = await getNotices({ about, place: "article" });
  return <TestedOptions notices={notices.ok ? notices.value.open : []} />;
}
