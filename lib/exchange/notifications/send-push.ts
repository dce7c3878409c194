import "server-only";
import webPush from "web-push";
import type { PushTarget } from "#lib/people/reminders/queries";
import { env } from "#lib/server/env";
import { postOutward } from "#lib/server/outward";
import { type ChannelOutcome, channelOutcome } from "./channel-outcome";
import type { PushMessage } from "./push-message";

/** Where to write to whoever runs this Charley, as the push services ask for it. */
const subject = () => (env.origin.startsWith("https:") ? env.origin : "mailto:nobody@example.org");

/**
 * Sends to one browser, sealed for it alone (RFC 8291, RFC 8292).
 * @param ttl seconds the service may keep it for a device that is off: after that it is not shown any more
 */
export async function sendPush(
  target: PushTarget,
  message: PushMessage,
  ttl: number,
): Promise<ChannelOutcome> {
  if (env.pushKeys === null) return "unreachable";
  const { endpoint, p256dh, auth } = target;
  try {
    const sealed = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      JSON.stringify(message),
      { vapidDetails: { subject: subject(), ...env.pushKeys }, TTL: Math.max(60, ttl), urgency: "high" },
    );
    const headers = Object.fromEntries(
      Object.entries(sealed.headers).map(([name, value]) => [name, String(value)]),
    );
    return channelOutcome(await postOutward(endpoint, { headers, body: sealed.body ?? "" }, env.notifyHosts));
  } catch {
    return "unreachable";
  }
}
