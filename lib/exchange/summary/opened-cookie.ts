import { env } from "#lib/server/env";
import { opened, sealed } from "#lib/server/sealed";

/** What a browser holds for half an hour in which somebody pressed the button that opens; sent to that link alone. */
export const openedCookieName = "charley.read";
const keptSeconds = 1800;

/**
 * @param path of the link, so that one link's press opens no other
 * @param value "1" for a link that opens by itself, or what `passOf` gives for one with a passcode
 */
export function openedCookie(path: string, value: string): string {
  const secure = env.origin.startsWith("https:") ? "; Secure" : "";
  return `${openedCookieName}=${value}; Path=${path}; Max-Age=${keptSeconds}; HttpOnly; SameSite=Lax${secure}`;
}

const aboutPass = (about: string) => `opened ${about}`;

/** The key of what was shared, for the browser to bring back: sealed, so that it opens only here, and until its half hour is over. */
export function passOf(key: Uint8Array, { about, now }: { about: string; now: Date }): string {
  const until = Buffer.alloc(8);
  until.writeDoubleBE(now.getTime() + keptSeconds * 1000);
  return Buffer.from(sealed(Buffer.concat([until, key]), aboutPass(about))).toString("base64url");
}

/** The key in what a browser brought back; null where it is none of this link's, or too old. */
export function keyOfPass(pass: string, { about, now }: { about: string; now: Date }): Uint8Array | null {
  try {
    const bytes = Buffer.from(opened(Buffer.from(pass, "base64url"), aboutPass(about)));
    return bytes.readDoubleBE(0) > now.getTime() ? new Uint8Array(bytes.subarray(8)) : null;
  } catch {
    return null;
  }
}
