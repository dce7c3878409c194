import type { Subject } from "#lib/knowledge/safety/schema";

/** What the rules may speak of at the top of the page that opens the article. */
export const learnSubjects: readonly Subject[] = ["medicine", "restless-legs", "pregnancy", "under-18"];
