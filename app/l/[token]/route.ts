import { linkOrigin } from "#lib/exchange/summary/link-origin";
import {
  answerDirect,
  answerManifest,
  asksFirst,
  nothingThere,
} from "#lib/exchange/summary/shl/answer-health-link";

type Context = { params: Promise<{ token: string }> };

/** The data of a SMART Health Link, for any viewer: sealed, so that only who has the whole link reads it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerDirect(request, (await params).token);
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { origin } = await linkOrigin();
  return answerManifest(request, (await params).token, origin);
}

/** Would be answered as a GET otherwise, and use up an opening. */
export async function HEAD(): Promise<Response> {
  return nothingThere();
}

export async function OPTIONS(): Promise<Response> {
  return asksFirst();
}
