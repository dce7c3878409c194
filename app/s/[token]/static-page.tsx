import { readFileSync } from "node:fs";
import { join } from "node:path";
import { headers } from "next/headers";
import type { ReactNode } from "react";

/** Read once: the sheet is drawn by the same rules here and where its owner looks at it. */
const css = ["app/s/[token]/link.css", "app/_sheet/sheet.css"]
  .map((file) => readFileSync(join(process.cwd(), file), "utf8"))
  .join("\n")
  .replace(/\/\*[\s\S]*?\*\//g, "")
  .replace(/\s+/g, " ");

/**
 * A whole page as text: its style within it, no script, nothing fetched from anywhere.
 * @param nonce that the policy of this answer lets styles in by
 */
async function staticPage(body: ReactNode, nonce: string | null): Promise<string> {
  // Not at the head of the file: there Next refuses it, for the sake of pages that it would draw a second time.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow, noarchive, nocache" />
        <meta name="referrer" content="no-referrer" />
        <meta name="description" content="Somebody shares a page with you." />
        <title>A page that was shared with you · Charley</title>
        <style nonce={nonce ?? undefined}>{css}</style>
      </head>
      <body>{body}</body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page).replace(/^<!doctype html>/i, "")}`;
}

type More = {
  /** Until it may be asked again */
  readonly seconds?: number | undefined;
  readonly cookies?: readonly string[];
};

/** A page as the answer to a request, which nobody keeps. */
export async function pageAnswer(status: number, page: ReactNode, more: More = {}): Promise<Response> {
  const nonce = (await headers()).get("x-nonce");
  const answered = answerHeaders(more.cookies, { "Content-Type": "text/html; charset=utf-8" });
  if (more.seconds !== undefined) answered.set("Retry-After", `${more.seconds}`);
  return new Response(await staticPage(page, nonce), { status, headers: answered });
}

/** Sends the browser on to a page of its own, so that loading that again sends nothing again. */
export const seeOther = (location: string, cookies: readonly string[] = []) =>
  new Response(null, { status: 303, headers: answerHeaders(cookies, { Location: location }) });

function answerHeaders(cookies: readonly string[] = [], more: Record<string, string>): Headers {
  const answered = new Headers({ "Cache-Control": "no-store", ...more });
  for (const cookie of cookies) answered.append("Set-Cookie", cookie);
  return answered;
}
