"use client";

import { useQuery } from "@tanstack/react-query";
import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { KeptNote } from "#app/_device/kept-note";
import { keptReading, type OpenedReading } from "#app/_device/kept-reading";
import { refetchUntilFresh } from "#app/_device/refetch-until-fresh";
import { useRulesHere } from "#app/_safety/rules-here";
import { CheckWaits } from "#app/_safety/safety-notices";
import { Skeleton } from "#app/_ui/skeleton";
import { AboutCramps } from "#app/(diary)/learn/about-cramps";
import { LearnHome } from "#app/(diary)/learn/learn-home";
import { type LearnReading, reasonFor } from "#app/(diary)/learn/learn-reading";
import { SectionView } from "#app/(diary)/learn/section-view";
import { SomethingElse } from "#app/(diary)/learn/something-else";
import { Sources } from "#app/(diary)/learn/sources";
import { NotKept } from "#app/kept/not-kept";
import { instantOfDate } from "#lib/base/time/instant";
import { restOf } from "#lib/diary/health/rest-of";
import { getRelevantSections } from "#lib/insight/relevance/actions";
import { subjectsOfSection } from "#lib/knowledge/evidence/learn-subjects";
import type { ArticleSection } from "#lib/knowledge/evidence/schema";
import { articleSections } from "#lib/knowledge/evidence/sections";
import { NeedsConnection } from "./needs-connection";
import { useKept } from "./use-kept";

const readLearn = (personId: string) => keptReading<LearnReading>(personId, "learn");

/** A section with what the rules say on this device: without a warning that stands, nothing is read here. */
function KeptSection({ section, because }: { section: ArticleSection; because: string | null }) {
  const { saidHere, putAway, noteShown } = useRulesHere(true);
  const at = { place: "article", now: instantOfDate(new Date()) } as const;
  const said = saidHere?.({ about: subjectsOfSection(section), place: at.place });
  const open = said?.filter((notice) => restOf(notice, putAway, at) === null) ?? [];
  useEffect(() => noteShown?.(open, at.place));
  return (
    <>
      {said ? null : <CheckWaits />}
      <SectionView section={section} because={because} notices={open} />
    </>
  );
}

type Kept = OpenedReading & { readonly told: LearnReading };

async function askAnew(): Promise<Omit<LearnReading, "notices">> {
  const result = await getRelevantSections(null);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

/** As it was kept, and as it is once the server can be asked again. */
function Read({ kept, section }: { kept: Kept; section: ArticleSection | undefined }) {
  const { data, dataUpdatedAt } = useQuery({
    queryKey: ["learn"],
    queryFn: askAnew,
    initialData: kept.told,
    ...refetchUntilFresh(kept),
  });
  return (
    <>
      {dataUpdatedAt === kept.readAt ? <KeptNote readAt={kept.readAt} /> : null}
      {section ? (
        <KeptSection section={section} because={reasonFor(data, section.slug)} />
      ) : (
        <LearnHome {...data} notices={kept.told.notices} />
      )}
    </>
  );
}

/** What Learn said to the person when it was last read. */
function KeptArticle({ slug }: { slug: string | undefined }) {
  const kept = useKept(readLearn);
  const section = articleSections.find((one) => one.slug === slug);
  if (slug !== undefined && !section) return <NeedsConnection />;
  if (kept === undefined) return <Skeleton lines={6} />;
  return kept === null ? <NotKept /> : <Read kept={kept} section={section} />;
}

/** Learn without a connection: what is the same for everybody, and what it last said to this person. */
export function KeptLearn() {
  const slug = usePathname().split("/")[2];
  if (slug === "about-cramps") return <AboutCramps />;
  if (slug === "something-else") return <SomethingElse />;
  return slug === "sources" ? <Sources /> : <KeptArticle slug={slug} />;
}
