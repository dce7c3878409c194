// For tests: a browser of somebody who was given a link to a page, and what it holds since the button was pressed.
import { POST as open } from "#app/s/[token]/open/route";
import { openedCookieName } from "#lib/exchange/summary/opened-cookie";
import { draftCookieName } from "#lib/exchange/summary/reply/draft-cookie";
import { jar } from "#testing/request";

type Route = (request: Request, context: { params: Promise<{ token: string }> }) => Promise<Response>;
type Sent = {
  readonly path?: string;
  readonly method?: string;
  readonly form?: Record<string, string | readonly string[]>;
  readonly cookie?: string | null;
  /** What it holds of a reply that waits */
  readonly draft?: string;
  readonly headers?: Record<string, string>;
};

/** Asks a route of a page for a token; `form` is sent as a browser without script sends it. */
export function askPage(
  route: Route,
  token: string,
  { path = "", method, form, cookie = null, draft, headers }: Sent = {},
) {
  jar.clear();
  if (draft) jar.set(draftCookieName, draft);
  if (cookie !== null) jar.set(openedCookieName, cookie);
  const body = new URLSearchParams(
    Object.entries(form ?? {}).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  );
  const request = new Request(`https://charley.example/s/${token}${path}`, {
    method: method ?? (form ? "POST" : "GET"),
    ...(form && { body }),
    ...(headers && { headers }),
  });
  return route(request, { params: Promise.resolve({ token }) });
}

/** The cookie an answer set; empty where it set none. */
export const cookieIn = (answer: Response) => setIn(answer, openedCookieName);
export const draftCookieIn = (answer: Response) => setIn(answer, draftCookieName);

const setIn = (answer: Response, name: string) =>
  answer.headers
    .getSetCookie()
    .find((set) => set.startsWith(`${name}=`))
    ?.slice(name.length + 1)
    .split(";")[0] ?? "";

/** Presses the button on the cover and gives what the browser holds from then on. */
export const openedIn = async (token: string, passcode = "") =>
  cookieIn(await askPage(open, token, { path: "/open", form: { passcode } }));
