/**
 * The address to print in a link that another device will open. A box with an https address has one name; on a home
 * network it has several, and the one this request was sent to is known to work.
 */
export function publicOrigin(origin: string, host: string | null): string {
  if (origin.startsWith("https:") || host === null) return origin;
  const asked = `http://${host}`;
  return URL.canParse(asked) && new URL(asked).origin === asked ? asked : origin;
}
