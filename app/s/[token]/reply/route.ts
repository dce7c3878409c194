import { cookies } from "next/headers";
import { OpenedPage } from "#app/s/[token]/link-page";
import { Locked, NothingHere } from "#app/s/[token]/nothing-here";
import { ReplyWaits } from "#app/s/[token]/reply-waits";
import { pageAnswer, seeOther } from "#app/s/[token]/static-page";
import { isFromElsewhere } from "#lib/diary/entries/same-origin";
import { openedCookie, openedCookieName } from "#lib/exchange/summary/opened-cookie";
import { draftCookie, noDraftCookie } from "#lib/exchange/summary/reply/draft-cookie";
import { type Sent, sendReply, type TypedReply } from "#lib/exchange/summary/reply/send-reply";
import { env } from "#lib/server/env";
import { textUpTo } from "#lib/server/text-up-to";

type Context = { params: Promise<{ token: string }> };

/** Room for 500 letters of any script, each of which a form may send as twelve. */
const largestForm = 16_384;

type Typed = {
  readonly typed: TypedReply | null;
  readonly again: { passcode: string; readsFirst: boolean } | null;
};

async function typedIn(request: Request): Promise<Typed> {
  const text = await textUpTo(request, largestForm);
  if (text === null) return { typed: null, again: null };
  const form = new URLSearchParams(text);
  const typed = { ticks: [...new Set(form.getAll("tick"))], words: form.get("words") ?? "" };
  const passcode = form.get("passcode") ?? "";
  const again = form.has("again") ? { passcode, readsFirst: form.get("again") === "read" } : null;
  return { typed, again };
}

type Waiting = Extract<Sent, { kind: "waits" }>;

/** What was typed stands in the answer, and in the browser for when the page is loaded again. */
function waitingAnswer(
  { token, path, typed, again }: Typed & { readonly token: string; readonly path: string },
  { shared, problems, draft, opening }: Waiting,
): Response | Promise<Response> {
  const keeping = draft ? [draftCookie(path, draft, shared)] : [];
  if (opening?.kind === "wrong") return seeOther(`${path}?wrong`, keeping);
  if (opening?.kind === "locked") return pageAnswer(401, Locked({ unsent: typed }));
  const page = ReplyWaits({
    token,
    shared,
    slip: { typed, problems },
    passcode: opening ?? { typed: again?.passcode },
  });
  const status = opening?.status ?? (draft ? 401 : 400);
  return pageAnswer(status, page, { seconds: opening?.seconds, cookies: keeping });
}

/** The reply slip under the page; in a browser in which that is not open, what was typed waits until it is. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const path = `/s/${encodeURIComponent(token)}`;
  // Else any page could have its own words shown on one of ours.
  if (isFromElsewhere(request.headers, [env.origin])) return pageAnswer(404, NothingHere({ unsent: null }));
  const { typed, again } = await typedIn(request);
  const held = (await cookies()).get(openedCookieName)?.value;
  const sent = await sendReply(token, { opened: held, typed, again });
  if (sent.kind === "nothing there") return pageAnswer(404, NothingHere({ unsent: typed }));
  if (sent.kind === "waits") return waitingAnswer({ token, path, typed, again }, sent);
  const opening = sent.opened === undefined ? [] : [openedCookie(path, sent.opened)];
  if (sent.kind === "sent") return seeOther(`${path}#reply`, [...opening, noDraftCookie(path)]);
  if (sent.kind === "opened") {
    const draft = sent.draft ? draftCookie(path, sent.draft, sent.shared) : noDraftCookie(path);
    return seeOther(path, [...opening, draft]);
  }
  const { status, problems, shared, snapshot, seconds } = sent;
  const page = OpenedPage({ token, shared, snapshot, slip: { typed, problems } });
  return pageAnswer(status, page, { seconds, cookies: opening });
}
