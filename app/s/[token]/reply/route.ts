import { cookies } from "next/headers";
import { OpenedPage } from "#app/s/[token]/link-page";
import { NothingHere } from "#app/s/[token]/nothing-here";
import { pageAnswer } from "#app/s/[token]/static-page";
import { openedCookieName } from "#lib/exchange/summary/opened-cookie";
import { sendReply, type TypedReply } from "#lib/exchange/summary/reply/send-reply";
import { textUpTo } from "#lib/server/text-up-to";

type Context = { params: Promise<{ token: string }> };

/** Room for 500 letters of any script, each of which a form may send as twelve. */
const largestForm = 16_384;

async function typedIn(request: Request): Promise<TypedReply | null> {
  const text = await textUpTo(request, largestForm);
  if (text === null) return null;
  const form = new URLSearchParams(text);
  return { ticks: [...new Set(form.getAll("tick"))], words: form.get("words") ?? "" };
}

/** The reply slip under the page, for the browser in which the page was opened; any other is sent to the cover. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const typed = await typedIn(request);
  const opened = (await cookies()).get(openedCookieName)?.value;
  const sent = await sendReply(token, { opened, typed });
  if (sent.kind === "nothing there") return pageAnswer(404, NothingHere());
  if (sent.kind !== "refused") {
    const Location = `/s/${encodeURIComponent(token)}#reply`;
    return new Response(null, { status: 303, headers: { Location, "Cache-Control": "no-store" } });
  }
  const { status, problems, shared, snapshot, seconds } = sent;
  const wait: Record<string, string> = seconds === undefined ? {} : { "Retry-After": `${seconds}` };
  return pageAnswer(status, OpenedPage({ token, shared, snapshot, slip: { typed, problems } }), wait);
}
