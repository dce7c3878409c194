import type { z } from "zod";
import { instantOfDate } from "#lib/base/time/instant";
import { batchAnswer, batchAnswerWhere, helpersAnswer, overAnswer } from "#lib/diary/entries/batch-answer";
import { sameOrigin } from "#lib/diary/entries/same-origin";
import { batchSchema, type OperationResult } from "#lib/diary/entries/schema";
import type { Admission } from "#lib/diary/revisions/write-at-once";
import { devicePerson } from "#lib/people/accounts/device-person";
import { accountOfKey, helpOfKey } from "#lib/people/accounts/diary-key";
import { diaryOrRefusal, findHelp } from "#lib/people/accounts/open-diary";
import { sealSecret } from "#lib/people/accounts/seal-secret";
import {
  type AccountPerson,
  currentSession,
  personToRemember,
  rememberedPerson,
} from "#lib/people/accounts/session";
import { env } from "#lib/server/env";
import { logRefused } from "#lib/server/log-refused";
import { textUpTo } from "#lib/server/text-up-to";

const longestBody = 256 * 1024;

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store", ...headers } });
}

/**
 * Whose outbox this is: nothing but what a device keeps of the person. For the night screen of a device that knows nobody
 * yet; 204 when nobody is signed in, or the diary that was open is so no more.
 */
export async function GET(): Promise<Response> {
  const session = await currentSession().catch(() => null);
  const open = session && diaryOrRefusal(session.diary);
  if (!session || !open || "ok" in open)
    return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
  return answer(200, { ...devicePerson(session, open), seal: sealSecret(session.person.ownerId) });
}

/** Where the browser's outbox is emptied. Route handlers get no origin check from the framework, so it is made here. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request.headers, [env.origin])) {
    logRefused("foreign-origin");
    return answer(403, { reason: "foreign-origin" });
  }
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    return answer(415, { reason: "json-only" });
  }
  const text = await textUpTo(request, longestBody);
  if (text === null) return answer(413, { reason: "too-large" });
  try {
    const now = new Date();
    const batch = batchSchema.safeParse(parsedJson(text));
    if (batch.success) {
      const lately = await rememberedPerson(now);
      const results = lately && (await written(batch.data, lately.person, now, lately.standing(now)));
      if (results) return answer(200, { results });
    }
    const person = await personToRemember(now);
    if (!person) return answer(401, { reason: "signed-out" });
    if (!batch.success) return answer(400, { reason: "invalid" });
    const results = await written(batch.data, person, now);
    if (results) return answer(200, { results });
    logRefused("other-person");
    return answer(401, { reason: "other-person" });
  } catch {
    return answer(503, { reason: "unavailable" }, { "Retry-After": "5" });
  }
}

/**
 * Writes a batch, with the session asked in the same statement where `standing` says how. Null where it is another person's,
 * or the session does not let it in that way.
 */
async function written(
  { person, operations }: z.output<typeof batchSchema>,
  by: AccountPerson,
  now: Date,
  standing?: Admission["standing"],
): Promise<OperationResult[] | null> {
  if (person && accountOfKey(person) !== by.ownerId) return null;
  const helpId = person === undefined ? null : helpOfKey(person);
  if (helpId !== null) {
    if (standing !== undefined) return null;
    const open = await findHelp(by.ownerId, helpId, now);
    if (!open?.help) return overAnswer(operations);
    const { person: owner, help } = open;
    const arrival = { ...owner, now: instantOfDate(now) };
    return helpersAnswer(owner.ownerId, operations, { arrival, help });
  }
  const arrival = { ...by, now: instantOfDate(now) };
  if (standing === undefined) return batchAnswer(by.ownerId, operations, arrival);
  return batchAnswerWhere({ standing, counted: null, most: 0 }, by.ownerId, operations, arrival);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
