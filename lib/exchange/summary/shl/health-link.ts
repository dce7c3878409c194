import type { Instant } from "#lib/base/time/instant";

// A SMART Health Link, HL7 STU1 1.0.0: an address, and beside it the key that alone opens what lies there.

export const healthLinkKinds = ["qr", "passcode"] as const;
/** A QR for a clinic's scanner, opened a few times within a day; or a link that asks for a passcode. */
export type HealthLinkKind = (typeof healthLinkKinds)[number];

export const mostOpenings = 5;
/** The specification's own limit on the address inside a link. */
const mostAddressLetters = 128;

export type HealthLink = {
  /** `shlink:/…`, for a program */
  readonly bare: string;
  /** The same behind this Charley's own viewer: what a phone's camera opens. */
  readonly viewer: string;
};

/** Why a Charley at this address can make none; null where it can. */
export function noHealthLinkWords(origin: string): string | null {
  if (!origin.startsWith("https://"))
    return "A code for a clinic works only where Charley is reached by an address that begins with https. Save the page as a PDF, or use a private link.";
  return healthLinkAddress(origin, "x".repeat(43)).length > mostAddressLetters
    ? "The address of this Charley is too long for such a code. Save the page as a PDF, or use a private link."
    : null;
}

export const healthLinkAddress = (origin: string, token: string) => `${origin}/l/${token}`;

/**
 * @param key 32 bytes; they are in the link and nowhere else
 * @param label of ours, without a name, at most 80 letters
 */
export function healthLink(
  { origin, token, key }: { origin: string; token: string; key: Uint8Array },
  { kind, expiresAt, label }: { kind: HealthLinkKind; expiresAt: Instant; label: string },
): HealthLink {
  const payload = {
    url: healthLinkAddress(origin, token),
    key: Buffer.from(key).toString("base64url"),
    exp: Math.floor(Date.parse(expiresAt) / 1000),
    flag: kind === "qr" ? "U" : "P",
    label,
    v: 1,
  };
  const bare = `shlink:/${Buffer.from(JSON.stringify(payload)).toString("base64url")}`;
  return { bare, viewer: `${origin}/v#${bare}` };
}
