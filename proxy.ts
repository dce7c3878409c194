import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { env } from "#lib/server/env";
import { securityHeaders } from "#lib/server/headers/security-headers";

const isHttps = env.origin.startsWith("https:");
/** Barcodes are all a camera is asked for. */
const camera = env.openFoodFacts !== null;
const isDevelopment = process.env.NODE_ENV === "development";
/** Files under public/: the same for everybody, and told by their last part having an extension. */
const publicFile = /\/[^/]+\.(?:svg|png|ico|webmanifest|js|txt|woff2)$/;

/** Headers and the nonce, nothing else: who may see what is decided where the data is read. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString("base64");
  const headers = securityHeaders(nonce, { isHttps, isDevelopment, camera });
  // Next takes the nonce for its own scripts from the policy on the request.
  const forwarded = new Headers(request.headers);
  forwarded.set("Content-Security-Policy", headers["Content-Security-Policy"] ?? "");
  forwarded.set("x-nonce", nonce);
  // A layout is not told its address, and sends the signed-out to sign in and back again.
  forwarded.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers: forwarded } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  if (!publicFile.test(request.nextUrl.pathname)) response.headers.set("Cache-Control", "no-store");
  return response;
}

// Not for /api: what is asked by a program needs no nonce, and lib/launch/front.mjs has set the headers of everything.
export const config = { matcher: "/((?!_next/static/|api/).*)" };
