import { openShare } from "#lib/exchange/summary/open-share";
import { openedCookie } from "#lib/exchange/summary/opened-cookie";

type Context = { params: Promise<{ token: string }> };

/**
 * Where the button on the cover is sent: a person presses it, a machine that follows links does not. The browser remembers
 * that it was pressed, so that reading the page again, or saving it, is not another opening.
 */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const path = `/s/${encodeURIComponent(token)}`;
  const headers = new Headers({ Location: path, "Cache-Control": "no-store" });
  if (await openShare(token)) headers.append("Set-Cookie", openedCookie(path));
  return new Response(null, { status: 303, headers });
}
