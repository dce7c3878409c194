import { undoPress } from "#lib/exchange/bedside/press";
import { textUpTo } from "#lib/server/text-up-to";

/** An id and some words of a form of ours. */
const longestForm = 4096;

type Context = { params: Promise<{ token: string }> };

/** Takes back what has just been added. The answer is the same whether there was anything to take back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const form = new URLSearchParams((await textUpTo(request, longestForm)) ?? "");
  await undoPress(token, Object.fromEntries(form), new Date());
  const address = `/b/${encodeURIComponent(token)}?undone=1`;
  return new Response(null, { status: 303, headers: { Location: address, "Cache-Control": "no-store" } });
}
