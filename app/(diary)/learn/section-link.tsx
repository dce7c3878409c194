import { Link } from "#app/_ui/link";
import type { ArticleSection } from "#lib/knowledge/evidence/schema";

type Props = { section: ArticleSection; because?: string };

/** A section of the article, named by its own heading, with what it says in our words and why it may matter. */
export function SectionLink({ section, because }: Props) {
  return (
    <li className="py-2 first:pt-0 last:pb-0">
      <Link href={`/learn/${section.slug}`} className="block py-2.5 font-semibold">
        {section.heading}
      </Link>
      {because ? <p className="mb-2 border-lamp border-l-4 pl-3">{because}</p> : null}
      <p className="pb-2 text-soft">{section.gist}</p>
    </li>
  );
}
