import type { SaidNotices } from "#lib/insight/relevance/options";
import type { HelpFor } from "#lib/knowledge/evidence/helps-for";
import type { RelevantSection } from "#lib/knowledge/evidence/relevant";

/** What the server tells Learn about the person: everything else on its pages is the same for everybody. */
export type LearnReading = {
  readonly sections: readonly RelevantSection[];
  readonly helps: readonly HelpFor[];
  readonly first: readonly HelpFor[];
  readonly tried: readonly { readonly name: string; readonly sentence: string }[];
  readonly notices: SaidNotices | undefined;
};

/** Why a section may concern the person; null where everybody is told to start there, or nothing of theirs speaks for it. */
export function reasonFor({ sections }: Pick<LearnReading, "sections">, slug: string): string | null {
  const because = sections.find((one) => one.slug === slug)?.because;
  return because && because !== "Start here" ? because : null;
}
