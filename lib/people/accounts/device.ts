import { createHash } from "node:crypto";
import { z } from "zod";
import type { OwnerId } from "./owner";
import { newToken } from "./token";

/** As many people as share a tablet. */
const longestList = 5;

/**
 * A browser that somebody has signed in from before: an id of its own, and who that was, as hashes, the last first. After
 * OWASP's device cookies: whoever guesses from elsewhere makes everybody wait but those who come from a browser like this.
 */
export const deviceSchema = z.object({
  device: z.string().length(43),
  known: z.array(z.string().length(43)).max(longestList),
});
export type Device = z.output<typeof deviceSchema>;

/** By the account, not its address: that can become another's. */
const hashOf = (owner: OwnerId) => createHash("sha256").update(owner).digest("base64url");

/** Whether this person has signed in from this browser before. */
export function isKnown(device: Device | null, owner: OwnerId): device is Device {
  return device?.known.includes(hashOf(owner)) === true;
}

/** The browser after this person has signed in from it. */
export function deviceAfter(before: Device | null, owner: OwnerId): Device {
  const who = hashOf(owner);
  const others = (before?.known ?? []).filter((each) => each !== who);
  return { device: before?.device ?? newToken(), known: [who, ...others].slice(0, longestList) };
}
