import { cookies } from "next/headers";
import { liveShare } from "#lib/exchange/summary/open-share";
import { openedCookieName } from "#lib/exchange/summary/opened-cookie";
import { momentWords, wrongPasscodeWords } from "#lib/exchange/summary/opened-words";
import { draftCookieName, draftIn } from "#lib/exchange/summary/reply/draft-cookie";
import { Cover } from "./cover";
import { OpenedPage } from "./link-page";
import { NothingHere } from "./nothing-here";
import { ReplyWaits } from "./reply-waits";
import { pageAnswer } from "./static-page";

type Context = { params: Promise<{ token: string }> };

/**
 * What the clinician sees: no sign-in, no script. First a cover with nothing on it, then, once the button was pressed in
 * this browser, one sheet. Every dead link gets the same answer and status 404. A route rather than a page, since Next
 * sends the scripts of React with every page, and nothing here needs them.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const shared = await liveShare(token);
  if (!shared) return pageAnswer(404, NothingHere({}));
  const held = await cookies();
  const opened = held.get(openedCookieName);
  const typed = shared.takesReply ? draftIn(held.get(draftCookieName)?.value, shared) : null;
  const snapshot = opened ? await shared.read(opened.value) : null;
  if (snapshot) {
    const slip = typed ? { typed, problems: { whole: "This reply is not sent yet." } } : undefined;
    return pageAnswer(200, OpenedPage({ token, shared, snapshot, ...(slip && { slip }) }));
  }
  const { asksPasscode, expiresAt, timeZone, triesLeft } = shared;
  if (opened && !asksPasscode) return pageAnswer(404, NothingHere({}));
  // How many are left is read now: it says no more than the link, and is right however late it is looked at.
  const isWrong = asksPasscode && new URL(request.url).searchParams.has("wrong");
  const passcode = isWrong ? { problem: wrongPasscodeWords(triesLeft) } : {};
  if (typed) return pageAnswer(200, ReplyWaits({ token, shared, slip: { typed, problems: {} }, passcode }));
  return pageAnswer(200, Cover({ token, until: momentWords(expiresAt, timeZone), asksPasscode, passcode }));
}
