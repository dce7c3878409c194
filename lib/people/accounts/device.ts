import { createHash } from "node:crypto";
import { z } from "zod";
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

const hashOf = (email: string) => createHash("sha256").update(email).digest("base64url");

/** Whether this person has signed in from this browser before. */
export function isKnown(device: Device | null, email: string): device is Device {
  return device?.known.includes(hashOf(email)) === true;
}

/** The browser after this person has signed in from it. */
export function deviceAfter(before: Device | null, email: string): Device {
  const who = hashOf(email);
  const others = (before?.known ?? []).filter((each) => each !== who);
  return { device: before?.device ?? newToken(), known: [who, ...others].slice(0, longestList) };
}
