import "server-only";
import type { NextRequest } from "next/server";
import { textUpTo } from "#lib/server/text-up-to";
import { authHandler } from "./options";

type Context = { params: Promise<{ nextauth: string[] }> };

/**
 * What the sign-in library is asked for, by method. It has more doors than these: one writes anybody's text into the
 * log, others draw pages that Charley has of its own.
 */
const doors: Readonly<Record<string, ReadonlySet<string>>> = {
  GET: new Set(["csrf", "providers", "signin", "signout", "callback", "error"]),
  POST: new Set(["signin", "signout", "callback"]),
};

const longestBody = 16_384;
/** A word of the library or ours, as it comes back in an address. */
const plainWord = /^[\w.~ -]{0,100}$/;

function refused(status: number): Response {
  return Response.json({ error: "refused" }, { status, headers: { "Cache-Control": "no-store" } });
}

/** What is wrong with the body, before the library reads it: the library throws at what is no JSON. */
async function wrongWith(request: NextRequest): Promise<400 | 413 | null> {
  if (request.method === "GET") return null;
  const text = await textUpTo(request.clone(), longestBody);
  if (text === null) return 413;
  if (!request.headers.get("content-type")?.includes("json")) return null;
  try {
    JSON.parse(text);
    return null;
  } catch {
    return 400;
  }
}

/** Whether the form asked to stay signed in on this device. */
async function asksToStay(request: NextRequest): Promise<boolean> {
  const text = (await textUpTo(request.clone(), longestBody)) ?? "";
  const isJson = request.headers.get("content-type")?.includes("json") === true;
  const form: unknown = isJson ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
  return typeof form === "object" && form !== null && "keep" in form && form.keep === "yes";
}

/**
 * What the library answered, as this browser is to take it: a session that was not asked to stay goes with the browser's
 * window, and signing out leaves no page behind.
 */
function forBrowser(answer: Response, { keeps, leaves }: { keeps: boolean; leaves: boolean }): Response {
  const headers = new Headers(answer.headers);
  const cookies = headers.getSetCookie();
  if (!keeps) {
    headers.delete("Set-Cookie");
    for (const cookie of cookies) {
      const isSession = /^(__Host-)?charley\.session=[^;]/.test(cookie);
      headers.append("Set-Cookie", isSession ? cookie.replace(/;\s*(expires|max-age)=[^;]*/gi, "") : cookie);
    }
  }
  if (leaves) headers.set("Clear-Site-Data", '"cache"');
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}

/** The routes of the sign-in library, as far as they are used. */
export async function authDoor(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  const [door = "", ...rest] = nextauth;
  if (!doors[request.method]?.has(door)) return refused(404);
  const words = [...rest, request.nextUrl.searchParams.get("error") ?? ""];
  if (!words.every((word) => plainWord.test(word))) return refused(400);
  const wrong = await wrongWith(request);
  if (wrong !== null) return refused(wrong);
  const isAsked = door === "callback" && (rest[0] === "credentials" || rest[0] === "passkey");
  // Another service cannot ask it.
  const isFromOutside = door === "callback" && rest[0] === "oidc";
  const keeps = isAsked ? await asksToStay(request) : !isFromOutside;
  return forBrowser(await authHandler(request, context), { keeps, leaves: door === "signout" });
}
