import { instantOfDate } from "#lib/base/time/instant";
import { batchAnswer } from "#lib/diary/entries/batch-answer";
import { devicePerson } from "#lib/diary/entries/device-person";
import { sameOrigin } from "#lib/diary/entries/same-origin";
import { batchSchema } from "#lib/diary/entries/schema";
import { sealSecret } from "#lib/people/accounts/seal-secret";
import { currentPerson, currentSession } from "#lib/people/accounts/session";
import { env } from "#lib/server/env";

const largestBytes = 256 * 1024;

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store", ...headers } });
}

/**
 * Whose outbox this is: nothing but what a device keeps of the person. For the night screen of a device that knows nobody
 * yet; 204 when nobody is signed in.
 */
export async function GET(): Promise<Response> {
  const session = await currentSession().catch(() => null);
  if (!session) return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
  return answer(200, { ...devicePerson(session), seal: sealSecret(session.person.ownerId) });
}

/** Where the browser's outbox is emptied. Route handlers get no origin check from the framework, so it is made here. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request.headers, [env.origin])) return answer(403, { reason: "foreign-origin" });
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    return answer(415, { reason: "json-only" });
  }
  const text = await request.text();
  if (text.length > largestBytes) return answer(413, { reason: "too-large" });
  try {
    const person = await currentPerson();
    if (!person) return answer(401, { reason: "signed-out" });
    const batch = batchSchema.safeParse(parsedJson(text));
    if (!batch.success) return answer(400, { reason: "invalid" });
    if (batch.data.person && batch.data.person !== person.ownerId) {
      return answer(401, { reason: "other-person" });
    }
    const arrival = { ...person, now: instantOfDate(new Date()) };
    return answer(200, { results: await batchAnswer(person.ownerId, batch.data.operations, arrival) });
  } catch {
    return answer(503, { reason: "unavailable" }, { "Retry-After": "5" });
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
