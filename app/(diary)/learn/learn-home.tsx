import { SafetyNotices, type Said } from "#app/_safety/safety-notices";
import { Card } from "#app/_ui/card";
import { Link } from "#app/_ui/link";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { learnSubjects } from "#lib/knowledge/evidence/learn-subjects";
import type { RelevantSection } from "#lib/knowledge/evidence/relevant";
import { articleSections } from "#lib/knowledge/evidence/sections";
import { AboutArticle } from "./about-article";
import { GradeKey } from "./grade-key";
import { SectionLink } from "./section-link";

const rooms = [
  {
    href: "/learn/tested",
    label: "What has been tested",
    sentence: "Stretching, magnesium, vitamin K2 and more.",
  },
  {
    href: "/learn/something-else",
    label: "Could it be something else?",
    sentence: "Problems that feel like cramps.",
  },
  { href: "/leg-check", label: "Check the leg", sentence: "Signs that need a doctor, and how soon." },
  {
    href: "/learn/sources",
    label: "Sources",
    sentence: "Every study named here, and how far it was checked.",
  },
] as const;

/** The sections her own record makes relevant first, each with its reason; then all sixteen. */
export function LearnHome({ relevant, notices }: { relevant: readonly RelevantSection[]; notices?: Said }) {
  const isPersonal = relevant.some((one) => one.because !== "Start here");
  const first = relevant.flatMap(({ slug, because }) => {
    const section = articleSections.find((one) => one.slug === slug);
    return section ? [{ section, because }] : [];
  });
  return (
    <>
      <PageHeader
        title="Learn"
        sentence={
          isPersonal
            ? `${relevant.length} of the article's 16 sections touch on what you recorded. They stand first, each with the reason.`
            : "What one article says about night leg cramps, and what studies found. With more of your days recorded, the sections that concern you come first."
        }
      >
        <LinkButton href="/learn/tested">What has been tested</LinkButton>
      </PageHeader>
      <div className="space-y-6">
        <SafetyNotices about={learnSubjects} place="article" initial={notices} />
        <Card title={isPersonal ? "Because of your record" : "Start here"}>
          <ul className="divide-y divide-line">
            {first.map(({ section, because }) => (
              <SectionLink key={section.slug} section={section} because={isPersonal ? because : undefined} />
            ))}
          </ul>
        </Card>
        <Card title="More to read">
          <ul className="divide-y divide-line">
            {rooms.map((room) => (
              <li key={room.href} className="py-2">
                <Link href={room.href} className="block py-2.5 font-semibold">
                  {room.label}
                </Link>
                <p className="pb-2 text-soft">{room.sentence}</p>
              </li>
            ))}
          </ul>
        </Card>
        <Card title="All 16 sections">
          <GradeKey />
          <ol className="mt-3 divide-y divide-line">
            {articleSections.map((section) => (
              <SectionLink key={section.slug} section={section} />
            ))}
          </ol>
        </Card>
        <AboutArticle />
        <SafetyNotices about={["always"]} place="article" />
      </div>
    </>
  );
}
