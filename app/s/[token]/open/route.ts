import { Cover } from "#app/s/[token]/cover";
import { Locked, NothingHere } from "#app/s/[token]/nothing-here";
import { pageAnswer, seeOther } from "#app/s/[token]/static-page";
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
 * that it was pressed, so that reading the page again, or saving it, is not another opening. A try at a passcode that was
 * spent is answered by a page of its own, so that loading that again spends no other.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const path = `/s/${encodeURIComponent(token)}`;
  const opening = await openShare(token, () => typedIn(request));
  if (opening.kind === "nothing there") return pageAnswer(404, NothingHere({}));
  if (opening.kind === "opened") return seeOther(path, [openedCookie(path, opening.value)]);
  if (opening.kind === "wrong") return seeOther(`${path}?wrong`);
  if (opening.kind === "locked") return pageAnswer(401, Locked({}));
  const { status, problem, shared, seconds, typed } = opening;
  const until = momentWords(shared.expiresAt, shared.timeZone);
  const cover = Cover({ token, until, asksPasscode: true, passcode: { problem, typed } });
  return pageAnswer(status, cover, { seconds });
}
