import { Cover } from "#app/s/[token]/cover";
import { Locked, NothingHere } from "#app/s/[token]/nothing-here";
import { pageAnswer } from "#app/s/[token]/static-page";
import { openShare } from "#lib/exchange/summary/open-share";
import { openedCookie } from "#lib/exchange/summary/opened-cookie";
import { momentWords } from "#lib/exchange/summary/opened-words";
import { textUpTo } from "#lib/server/text-up-to";

type Context = { params: Promise<{ token: string }> };

const largestForm = 4096;

/** The passcode that was typed; nothing where what was sent is no form. */
const typedIn = async (request: Request) =>
  new URLSearchParams((await textUpTo(request, largestForm)) ?? "").get("passcode") ?? "";

/**
 * Where the button on the cover is sent: a person presses it, a machine that follows links does not. The browser remembers
 * that it was pressed, so that reading the page again, or saving it, is not another opening.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const path = `/s/${encodeURIComponent(token)}`;
  const opening = await openShare(token, () => typedIn(request));
  if (opening.kind === "nothing there") return pageAnswer(404, NothingHere());
  if (opening.kind === "opened") {
    const headers = new Headers({ Location: path, "Cache-Control": "no-store" });
    headers.append("Set-Cookie", openedCookie(path, opening.value));
    return new Response(null, { status: 303, headers });
  }
  const { status, problem, shared, seconds, typed } = opening;
  if (!shared) return pageAnswer(status, Locked({ problem }));
  const until = momentWords(shared.expiresAt, shared.timeZone);
  const wait: Record<string, string> = seconds === undefined ? {} : { "Retry-After": `${seconds}` };
  return pageAnswer(status, Cover({ token, until, asksPasscode: true, problem, typed }), wait);
}
