import "server-only";
import { headers } from "next/headers";
import { env } from "#lib/server/env";
import { isHomeOrigin } from "#lib/server/headers/home-origin";
import { publicOrigin } from "#lib/server/headers/public-origin";

/** What a link is made with, and whether it can be opened only at home. */
export async function linkOrigin(): Promise<{ readonly origin: string; readonly isHome: boolean }> {
  const origin = publicOrigin(env.origin, (await headers()).get("host"));
  return { origin, isHome: isHomeOrigin(origin) };
}
