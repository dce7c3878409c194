import { pressCramp } from "#lib/exchange/bedside/press";
import { textUpTo } from "#lib/server/text-up-to";

/** An id and some words of a form of ours. */
const longestForm = 4096;

type Context = { params: Promise<{ token: string }> };

/** Where the form by the bed is sent: works without scripts, cookies and a session. The address is the secret. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const form = new URLSearchParams((await textUpTo(request, longestForm)) ?? "");
  const pressed = await pressCramp(token, Object.fromEntries(form), new Date());
  const said: Record<string, string> = pressed.ok
    ? { saved: pressed.clock, id: pressed.id }
    : { problem: pressed.reason };
  const address = `/b/${encodeURIComponent(token)}?${new URLSearchParams(said)}`;
  return new Response(null, { status: 303, headers: { Location: address, "Cache-Control": "no-store" } });
}
