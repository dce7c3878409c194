import { ReviewNote } from "#app/_safety/review-note";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { LinkButton } from "#app/_ui/link-button";
import { Notice } from "#app/_ui/notice";
import { PageHeader } from "#app/_ui/page-header";
import { article } from "#lib/knowledge/evidence/article";
import type { ArticleSection } from "#lib/knowledge/evidence/schema";
import { articleSections } from "#lib/knowledge/evidence/sections";
import type { Notice as SafetyNotice } from "#lib/knowledge/safety/schema";
import { AboutArticle } from "./about-article";
import { ClaimCard } from "./claim-card";
import { GradeKey } from "./grade-key";

type Props = { section: ArticleSection; because: string | null; notices: readonly SafetyNotice[] };

/** For each claim, the notices said there for the first time and those said further up. */
function spread(section: ArticleSection, notices: readonly SafetyNotice[]) {
  const said = new Set<string>();
  return section.claims.map((claim) => {
    const own = notices.filter((notice) => notice.subjects.some((s) => claim.subjects.includes(s)));
    const before = own.filter((notice) => said.has(notice.id));
    const first = own.filter((notice) => !said.has(notice.id));
    for (const notice of first) said.add(notice.id);
    return { claim, first, before };
  });
}

export function SectionView({ section, because, notices }: Props) {
  const previous = articleSections[section.number - 2];
  const next = articleSections[section.number];
  return (
    <>
      <PageHeader
        up={{ href: "/learn", label: "Learn" }}
        title={section.heading}
        sentence={`Section ${section.number} of 16. ${section.gist}`}
      />
      <div className="space-y-6">
        {because ? (
          <Notice level="info" title="Why this may concern you">
            <p>{because}</p>
          </Notice>
        ) : null}
        {section.note ? (
          <Notice level="info" title="Worth knowing about this section">
            <p>{section.note}</p>
          </Notice>
        ) : null}
        {spread(section, notices).map(({ claim, first, before }) => (
          <ClaimCard key={claim.id} claim={claim} notices={first} before={before} />
        ))}
        {section.claims.length === 0 ? <AboutArticle /> : <GradeKey />}
        <SafetyNotices about={["always"]} place="article" />
        <nav aria-label="Sections" className="flex flex-wrap gap-3 print:hidden">
          {previous ? (
            <LinkButton href={`/learn/${previous.slug}`}>Before: {previous.heading}</LinkButton>
          ) : null}
          {next ? <LinkButton href={`/learn/${next.slug}`}>Next: {next.heading}</LinkButton> : null}
        </nav>
        <ReviewNote />
        <p className="text-sm text-soft">
          The headings are those of “{article.title}”, {article.author}. {article.ownWords}
        </p>
      </div>
    </>
  );
}
