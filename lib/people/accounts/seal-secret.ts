import "server-only";
import { createHmac } from "node:crypto";
import { env } from "#lib/server/env";
import type { AccountId } from "./owner";

/**
 * What a device of this person seals its waiting entries with while somebody is signed in there: the same every time, so
 * that signing in again opens what signing out has locked. It opens nothing on the server.
 */
export function sealSecret(owner: AccountId): string {
  return createHmac("sha256", env.secret ?? "")
    .update(`device seal ${owner}`)
    .digest("base64");
}
