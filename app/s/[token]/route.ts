import { cookies } from "next/headers";
import { liveShare } from "#lib/exchange/summary/open-share";
import { openedCookieName } from "#lib/exchange/summary/opened-cookie";
import { momentWords } from "#lib/exchange/summary/opened-words";
import { Cover } from "./cover";
import { OpenedPage } from "./link-page";
import { NothingHere } from "./nothing-here";
import { pageAnswer } from "./static-page";

type Context = { params: Promise<{ token: string }> };

/**
 * What the clinician sees: no sign-in, no script. First a cover with nothing on it, then, once the button was pressed in
 * this browser, one sheet. Every dead link gets the same answer and status 404. A route rather than a page, since Next
 * sends the scripts of React with every page, and nothing here needs them.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const shared = await liveShare(token);
  if (!shared) return pageAnswer(404, NothingHere());
  const opened = (await cookies()).get(openedCookieName);
  const { asksPasscode, expiresAt, timeZone } = shared;
  const until = momentWords(expiresAt, timeZone);
  const cover = () => pageAnswer(200, Cover({ token, until, asksPasscode }));
  if (!opened) return cover();
  const snapshot = await shared.read(opened.value);
  if (!snapshot) return asksPasscode ? cover() : pageAnswer(404, NothingHere());
  return pageAnswer(200, OpenedPage({ token, shared, snapshot }));
}
