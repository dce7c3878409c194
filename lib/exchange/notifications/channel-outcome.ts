import type { Trouble } from "./words";

/** How one way of telling went: null when it was taken. */
export type ChannelOutcome = Trouble | null;

/** What a push service or an ntfy server means by a status. */
export function channelOutcome(status: number): ChannelOutcome {
  if (status === 404 || status === 410) return "gone";
  return status >= 200 && status < 300 ? null : "refused";
}
