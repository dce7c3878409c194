import { askedDayFacts } from "#lib/diary/asked-days/kind-facts";
import { dietFacts } from "#lib/diary/diet/kind-facts";
import { foodFacts } from "#lib/diary/foods/kind-facts";
import { healthFacts } from "#lib/diary/health/kind-facts";
import { nightFacts } from "#lib/diary/nights/kind-facts";
import { remedyFacts } from "#lib/diary/remedies/kind-facts";
import type { KindFacts, Screen } from "#lib/diary/revisions/entry-kind";
import type { Entity } from "./schema";

/** What the browser knows of every kind from its first load on. What others hang on comes first. */
export const kindFacts = {
  ...foodFacts,
  ...dietFacts,
  ...remedyFacts,
  ...nightFacts,
  ...askedDayFacts,
  ...healthFacts,
} as const satisfies Record<Entity, KindFacts>;

/** Which of what was read is out of date once the server has taken an entry. */
export function staleScreens(entity: Entity): readonly Screen[] {
  const { screens, deletion }: KindFacts = kindFacts[entity];
  return deletion === "bin" ? [...screens, "bin"] : screens;
}
