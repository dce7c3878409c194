import type { Subject } from "#lib/knowledge/safety/schema";
import { helps } from "./helps";
import type { ArticleSection } from "./schema";

/** What the rules may speak of at the top of the page that opens the article. */
export const learnSubjects: readonly Subject[] = ["medicine", "restless-legs", "pregnancy", "under-18"];

/** What the rows of the page are about: a warning of the person's moves a row to where it belongs. */
export const helpSubjects: readonly Subject[] = [...new Set(helps.flatMap(({ subjects }) => subjects))];

/** What a section of the article is about. */
export const subjectsOfSection = ({ claims }: Pick<ArticleSection, "claims">): Subject[] => [
  ...new Set(claims.flatMap(({ subjects }) => subjects)),
];
