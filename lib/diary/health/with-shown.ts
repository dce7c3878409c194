import type { Instant } from "#lib/base/time/instant";
import type { Notice } from "#lib/knowledge/safety/schema";
import { mostShownHere, type NoticePlace, type ShownHere } from "./schema";

const hourMs = 3_600_000;

/**
 * What a device has shown by itself, with these notices of now: the same one in the same place once an hour, as the server
 * counts it. The latest are kept where they are more than the server takes at a time.
 */
export function withShown(
  shown: readonly ShownHere[],
  notices: readonly Pick<Notice, "id" | "version">[],
  { place, now }: { place: NoticePlace; now: Instant },
): readonly ShownHere[] {
  const hourAgo = Date.parse(now) - hourMs;
  const late = shown.filter((one) => one.place === place && Date.parse(one.shownAt) >= hourAgo);
  const fresh = notices
    .filter(({ id, version }) => !late.some((one) => one.rule === id && one.version === version))
    .map(({ id, version }) => ({ rule: id, version, place, shownAt: now }));
  return fresh.length === 0 ? shown : [...shown, ...fresh].slice(-mostShownHere);
}
