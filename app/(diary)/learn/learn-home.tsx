import { ReviewNote } from "#app/_safety/review-note";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { Card } from "#app/_ui/card";
import { Disclosure } from "#app/_ui/disclosure";
import { Link } from "#app/_ui/link";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { learnSubjects } from "#lib/knowledge/evidence/learn-subjects";
import { articleSections } from "#lib/knowledge/evidence/sections";
import { AboutArticle } from "./about-article";
import { ForYou } from "./for-you";
import { GradeKey } from "./grade-key";
import type { LearnReading } from "./learn-reading";
import { SectionLink } from "./section-link";
import { WhatHelps } from "./what-helps";

const rooms = [
  {
    href: "/learn/about-cramps",
    label: "What is a night leg cramp?",
    sentence: "What it is, how common, and when to see somebody.",
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
    sentence: "Every study named here, how it was read, and what was searched when.",
  },
] as const;

function MoreToRead() {
  return (
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
  );
}

/**
 * The answer first: what helps. Then the article's sections, those that the person's own record is about before the others.
 */
export function LearnHome({ sections, helps, first, tried, notices }: LearnReading) {
  const isPersonal = sections.some((one) => one.because !== "Start here");
  const relevant = sections.flatMap(({ slug, because }) => {
    const section = articleSections.find((one) => one.slug === slug);
    return section ? [{ section, because }] : [];
  });
  return (
    <>
      <PageHeader
        title="What helps"
        sentence="Stretch the muscle when it cramps. Stretching before bed is harmless and may help. Look at your medicines. Magnesium very likely does nothing for older people. Quinine works a little and can kill."
      >
        <LinkButton href="/learn/about-cramps">What is a night leg cramp?</LinkButton>
      </PageHeader>
      <div className="space-y-6">
        <ReviewNote />
        <ForYou first={first} tried={tried} />
        <WhatHelps mine={helps} />
        <SafetyNotices about={learnSubjects} place="article" initial={notices} />
        <MoreToRead />
        <Card title={isPersonal ? "An article, because of your record" : "An article: start here"}>
          <ul className="divide-y divide-line">
            {relevant.map(({ section, because }) => (
              <SectionLink key={section.slug} section={section} because={isPersonal ? because : undefined} />
            ))}
          </ul>
        </Card>
        <Card title="All 16 sections">
          <Disclosure summary="The whole article, section by section">
            <GradeKey />
            <ol className="mt-3 divide-y divide-line">
              {articleSections.map((section) => (
                <SectionLink key={section.slug} section={section} />
              ))}
            </ol>
          </Disclosure>
        </Card>
        <AboutArticle />
        <SafetyNotices about={["always"]} place="article" />
      </div>
    </>
  );
}
