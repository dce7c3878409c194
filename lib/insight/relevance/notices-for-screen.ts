import type { NoticePlace } from "#lib/diary/health/schema";
import { notices } from "#lib/knowledge/safety/notices";
import type { Notice, Subject } from "#lib/knowledge/safety/schema";
import { type HealthRecord, safetyFacts } from "./safety-facts";

/**
 * What the rules say on a screen. One about a subject proposes it, so that it is judged as if it were taken; a trend only
 * shows what was eaten and taken. S18 belongs to no thing the person takes: it stands where a screen asks for it by name.
 */
export function noticesForScreen(
  record: HealthRecord,
  { about, place }: { about: readonly Subject[] | null; place: NoticePlace },
): Notice[] {
  if (about !== null && place !== "trend") return notices(safetyFacts(record), about);
  return notices(safetyFacts(record)).filter(
    ({ id, subjects: own }) => id !== "S18" && (about === null || own.some((one) => about.includes(one))),
  );
}
