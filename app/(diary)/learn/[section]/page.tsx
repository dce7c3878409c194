import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { reasonFor } from "#app/(diary)/learn/learn-reading";
import { SectionView } from "#app/(diary)/learn/section-view";
import { getNotices, getRelevantSections } from "#lib/insight/relevance/actions";
import { subjectsOfSection } from "#lib/knowledge/evidence/learn-subjects";
import { articleSections } from "#lib/knowledge/evidence/sections";

type Props = { params: Promise<{ section: string }> };

const named = (slug: string) => articleSections.find((section) => section.slug === slug);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: named((await params).section)?.heading ?? "Learn" };
}

export default async function SectionPage({ params }: Props) {
  const section = named((await params).section);
  if (!section) notFound();
  const [relevant, notices] = await Promise.all([
    getRelevantSections(null),
    getNotices({ about: subjectsOfSection(section), place: "article" }),
  ]);
  return (
    <SectionView
      section={section}
      because={relevant.ok ? reasonFor(relevant.value, section.slug) : null}
      notices={notices.ok ? notices.value.open : []}
    />
  );
}
