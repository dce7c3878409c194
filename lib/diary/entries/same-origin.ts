/**
 * Whether a request that changes something was made by our own pages. Browsers name the origin of every POST, and over
 * a secure connection also how it relates to ours; a request that says neither is not from a browser's page.
 * `ownOrigins` are the addresses people type, as `https://charley.example.org`.
 */
export function sameOrigin(headers: Headers, ownOrigins: readonly string[]): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null) return site === "same-origin";
  if (ownOrigins.includes(origin)) return true;
  // On a LAN one machine goes by several names: then it is the address this very request was sent to that counts.
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Whether a browser says that another's page sent a form. Not the opposite of `sameOrigin`: pages that send no referrer, as
 * a shared link's do, name no origin, and over plain http nothing else tells.
 */
export function isFromElsewhere(headers: Headers, ownOrigins: readonly string[]): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "cross-site" || site === "same-site";
  const origin = headers.get("origin");
  return origin !== null && origin !== "null" && !sameOrigin(headers, ownOrigins);
}
