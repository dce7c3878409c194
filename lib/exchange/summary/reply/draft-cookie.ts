import { env } from "#lib/server/env";
import { opened, sealed } from "#lib/server/sealed";
import { type Reply, replySchema } from "./schema";

/** What a browser holds of a reply that was typed and not yet sent; sent to that link alone. */
export const draftCookieName = "charley.reply";
const keptSeconds = 1800;

/** Whose link it is of, so that one link's words stand in no other's. */
type About = { readonly owner: string; readonly id: string };
const aboutDraft = ({ owner, id }: About) => `reply draft ${owner} ${id}`;

function cookie(path: string, value: string, seconds: number): string {
  const secure = env.origin.startsWith("https:") ? "; Secure" : "";
  return `${draftCookieName}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** Five hundred letters of any script, sealed, are less than a browser takes. It reads none of them. */
export function draftCookie(path: string, reply: Reply, about: About): string {
  const bytes = sealed(Buffer.from(JSON.stringify(reply)), aboutDraft(about));
  return cookie(path, Buffer.from(bytes).toString("base64url"), keptSeconds);
}

/** Once it was sent. */
export const noDraftCookie = (path: string) => cookie(path, "", 0);

/** What was typed and kept; null where there is none, or it is none of this link's. */
export function draftIn(held: string | undefined, about: About): Reply | null {
  try {
    const bytes = opened(Buffer.from(held ?? "", "base64url"), aboutDraft(about));
    return replySchema.parse(JSON.parse(Buffer.from(bytes).toString()));
  } catch {
    return null;
  }
}
