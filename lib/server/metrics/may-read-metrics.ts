import { createHash, timingSafeEqual } from "node:crypto";
import type { Env } from "#lib/server/env";

const digest = (text: string) => createHash("sha256").update(text).digest();
/** In the same time whatever was sent: digests are equally long. */
const isSame = (given: string, wanted: string) => timingSafeEqual(digest(given), digest(wanted));

/** A page of another site can point its own name at this machine; it cannot change the name its visitor's browser sends. */
const ownName = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;

/**
 * Whether whoever asks may read the figures. "off" is also said to those who asked from another machine where only this one
 * may: nothing tells that there is anything.
 * @param headers `x-charley-from-here` is written by lib/launch/front.mjs alone
 */
export function mayReadMetrics(
  headers: Pick<Headers, "get">,
  settings: Env["metrics"],
): "yes" | "off" | "token" {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (settings.token !== undefined && bearer !== undefined && isSame(bearer, settings.token)) return "yes";
  const isFromHere = headers.get("x-charley-from-here") === "1" && ownName.test(headers.get("host") ?? "");
  if (settings.loopback && isFromHere) return "yes";
  return settings.token === undefined ? "off" : "token";
}
