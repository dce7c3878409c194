import "server-only";
import { env } from "#lib/server/env";
import { postOutward } from "#lib/server/outward";
import { type ChannelOutcome, channelOutcome } from "./channel-outcome";
import type { ReminderWords } from "./words";

/** Sends to a topic of an ntfy server: words and the way to the diary, nothing of it. */
export async function sendNtfy(address: string, { title, body }: ReminderWords): Promise<ChannelOutcome> {
  const headers = { Title: title, Click: `${env.origin}/own`, "Content-Type": "text/plain; charset=utf-8" };
  try {
    const outcome = channelOutcome(await postOutward(address, { headers, body }, env.notifyHosts));
    return outcome === "gone" ? "refused" : outcome;
  } catch {
    return "unreachable";
  }
}
