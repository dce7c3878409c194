// For tests: a browser of somebody who was given a link to a page, and what it holds since the button was pressed.
import { POST as open } from "#app/s/[token]/open/route";
import { openedCookieName } from "#lib/exchange/summary/opened-cookie";
import { jar } from "#testing/request";

type Route = (request: Request, context: { params: Promise<{ token: string }> }) => Promise<Response>;
type Sent = {
  readonly path?: string;
  readonly method?: string;
  readonly form?: Record<string, string | readonly string[]>;
  readonly cookie?: string | null;
};

/** Asks a route of a page for a token; `form` is sent as a browser without script sends it. */
export function askPage(route: Route, token: string, { path = "", method, form, cookie = null }: Sent = {}) {
  jar.clear();
  if (cookie !== null) jar.set(openedCookieName, cookie);
  const body = new URLSearchParams(
    Object.entries(form ?? {}).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  );
  const request = new Request(`https://charley.example/s/${token}${path}`, {
    method: method ?? (form ? "POST" : "GET"),
    ...(form && { body }),
  });
  return route(request, { params: Promise.resolve({ token }) });
}

/** The cookie an answer set; empty where it set none. */
export const cookieIn = (answer: Response) =>
  /^charley\.read=([\w-]+);/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? "";

/** Presses the button on the cover and gives what the browser holds from then on. */
export const openedIn = async (token: string, passcode = "") =>
  cookieIn(await askPage(open, token, { path: "/open", form: { passcode } }));
