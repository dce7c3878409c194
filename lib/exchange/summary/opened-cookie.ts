import { env } from "#lib/server/env";

/** What a browser holds for half an hour in which somebody pressed the button that opens; sent to that link alone. */
export const openedCookieName = "charley.read";
const keptSeconds = 1800;

/** @param path of the link, so that one link's press opens no other */
export function openedCookie(path: string): string {
  const secure = env.origin.startsWith("https:") ? "; Secure" : "";
  return `${openedCookieName}=1; Path=${path}; Max-Age=${keptSeconds}; HttpOnly; SameSite=Lax${secure}`;
}
