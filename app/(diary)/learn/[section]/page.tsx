import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SectionView } from "#app/(diary)/learn/section-view";
import { getNotices, getRelevantSections } from "#lib/insight/relevance/actions";
import { articleSections } from "#lib/knowledge/evidence/sections";

type Props = { params: Promise<{ section: string }> };

const named = (slug: string) => articleSections.find((section) => section.slug === slug);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: named((await params).section)?.heading ?? "Learn" };
}

export default async function SectionPage({ params }: Props) {
  const section = named((await params).section);
  if (!section) notFound();
  const about = [...new Set(section.claims.flatMap((claim) => claim.subjects))];
  const [relevant, notices] = await Promise.all([
    getRelevantSections(null),
    getNotices({ about, place: "article" }),
  ]);
  const reason = relevant.ok
    ? relevant.value.sections.find((one) => one.slug === section.slug)?.because
    : undefined;
  return (
    <SectionView
      section={section}
      because={reason && reason !== "Start here" ? reason : null}
      notices={notices.ok ? notices.value.open : []}
    />
  );
}
