import "server-only";
import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import { insertAudit } from "#lib/people/accounts/audit";
import { currentCaller } from "#lib/people/accounts/caller";
import { takeOne, windowLimiter } from "#lib/people/accounts/throttle";
import { textUpTo } from "#lib/server/text-up-to";
import { insertShareView } from "../mutations";
import { healthLinkAddress } from "./health-link";
import {
  type Opened,
  placeHealthLinkFile,
  spendHealthLink,
  spendHealthLinkAttempt,
  spendHealthLinkFile,
} from "./mutations";
import { fhirType } from "./sealed-bundle";

/** From one address, whoever it is. */
const asked = windowLimiter("health-link", 60, 60);
const largestBody = 4096;

/** A viewer of somebody else's reads what we answer. Nothing here knows who is signed in, so nothing is lent to it. */
const headers = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
  "Access-Control-Allow-Headers": "content-type",
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex",
};

const answer = (status: number, body: unknown, extra: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, "Content-Type": "application/json", ...extra },
  });
const jose = (jwe: string) =>
  new Response(jwe, { status: 200, headers: { ...headers, "Content-Type": "application/jose" } });

/** Unknown, ended, run out, used up, locked, or asked in another way than it is made for: nobody learns which. */
export const nothingThere = () => answer(404, { error: "There is nothing here." });
export const asksFirst = () => new Response(null, { status: 204, headers });

const recipient = typedText.trim().min(1).max(200);
const manifestSchema = z.object({
  recipient,
  passcode: z.string().max(200).optional(),
  embeddedLengthMax: z.int().min(0).optional(),
});

async function tooOften(): Promise<Response | null> {
  const { address } = await currentCaller();
  const turn = await takeOne(asked, address);
  if (turn.ok) return null;
  return answer(
    429,
    { error: "Too many requests from this address. The link may be good: please wait and try again." },
    { "Retry-After": `${turn.seconds}` },
  );
}

async function noted(opened: Opened, by: string): Promise<void> {
  const { address } = await currentCaller();
  await insertShareView(opened.owner, opened.id, new Date(), by);
  await insertAudit(opened.owner, { event: "share-view", outcome: "ok", address });
}

/** The one file of a link of the flag U. */
export async function answerDirect(request: Request, token: string): Promise<Response> {
  const refused = await tooOften();
  if (refused) return refused;
  const by = recipient.safeParse(new URL(request.url).searchParams.get("recipient"));
  if (!by.success) return answer(400, { error: "Say who asks: ?recipient=" });
  const opened = await spendHealthLink(token, new Date());
  if (!opened) return nothingThere();
  await noted(opened, by.data);
  return jose(opened.jwe);
}

async function bodyOf(request: Request): Promise<z.infer<typeof manifestSchema> | Response> {
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? ""))
    return answer(415, { error: "Only JSON is taken." });
  const text = await textUpTo(request, largestBody);
  if (text === null) return answer(400, { error: "The request is too large." });
  try {
    const body = manifestSchema.safeParse(JSON.parse(text));
    return body.success ? body.data : answer(400, { error: "Say who asks: recipient." });
  } catch {
    return answer(400, { error: "The request is no JSON." });
  }
}

/** The manifest of a link of the flag P, for whoever has the passcode. */
export async function answerManifest(request: Request, token: string, origin: string): Promise<Response> {
  const refused = await tooOften();
  if (refused) return refused;
  const body = await bodyOf(request);
  if (body instanceof Response) return body;
  const { passcode = "", embeddedLengthMax } = body;
  if (passcode === "") return answer(400, { error: "A passcode is needed." });
  const now = new Date();
  const tried = await spendHealthLinkAttempt(token, passcode.replace(/\s/g, ""), now);
  if (tried === null) return nothingThere();
  if ("attemptsLeft" in tried) return answer(401, { remainingAttempts: tried.attemptsLeft });
  await noted(tried, body.recipient);
  const file = { contentType: fhirType, fhirVersion: "4.0.1" };
  const place = async () => ({
    ...file,
    location: `${healthLinkAddress(origin, token)}/${await placeHealthLinkFile(tried.owner, tried.id, now)}`,
  });
  const isLong = embeddedLengthMax !== undefined && tried.jwe.length > embeddedLengthMax;
  return answer(200, {
    status: "finalized",
    files: [isLong ? await place() : { ...file, embedded: tried.jwe }],
  });
}

/** The file that a manifest named, once. */
export async function answerFile(file: string): Promise<Response> {
  const refused = await tooOften();
  if (refused) return refused;
  const jwe = await spendHealthLinkFile(file, new Date());
  return jwe === null ? nothingThere() : jose(jwe);
}
