const first = 1_000;
/** No write waits longer than this for its next try. */
export const longestDelay = 5 * 60_000;

/**
 * Milliseconds to wait after the `failures`-th failure in a row (from 1): doubling from a second to five minutes, of which
 * `chance` (0 to 1) takes up to half away, so that a thousand phones do not come back at once. What the server asked for
 * in Retry-After is the least.
 */
export function retryDelay(failures: number, chance: number, askedFor = 0): number {
  const full = Math.min(longestDelay, first * 2 ** Math.min(failures - 1, 20));
  return Math.max(askedFor, Math.round(full * (1 - chance / 2)));
}

/** Milliseconds of a Retry-After header, given in seconds or as a date; 0 when there is none or it cannot be read. */
export function askedDelay(retryAfter: string | null, now: number): number {
  if (retryAfter === null) return 0;
  const seconds = Number(retryAfter);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(0, wait), 60 * 60_000) : 0;
}
