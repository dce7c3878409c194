import { answerFile, asksFirst, nothingThere } from "#lib/exchange/summary/shl/answer-health-link";

type Context = { params: Promise<{ file: string }> };

/** A file that was too long to send with its manifest. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerFile((await params).file);
}

/** Would be answered as a GET otherwise, and take the file away. */
export async function HEAD(): Promise<Response> {
  return nothingThere();
}

export async function OPTIONS(): Promise<Response> {
  return asksFirst();
}
