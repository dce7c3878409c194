import "server-only";
import type { z } from "zod";
import { updateApiTokenUsed } from "#lib/people/access/mutations";
import { findByToken } from "#lib/people/access/queries";
import { type TokenScope, tokenPrefix } from "#lib/people/access/schema";
import { mintOwnerId, type OwnerId } from "#lib/people/accounts/owner";
import { type AccountPerson, findPerson } from "#lib/people/accounts/queries";
import { isSamePerson, rememberedOnes, versionOf } from "#lib/people/accounts/remembered-ones";
import { countedOne, takeOne, windowLimiter } from "#lib/people/accounts/throttle";
import { hashOfToken } from "#lib/people/accounts/token";
import { isPermanentRefusal } from "#lib/server/is-permanent-refusal";
import { log } from "#lib/server/log";
import { textUpTo } from "#lib/server/text-up-to";
import { TooBusy } from "#lib/server/turns";
import { Prisma } from "#prisma/client";
import { Door, knock, NotAdmitted } from "./door";
import { type Operation, usualBytes } from "./operations";
import { invalid, problem } from "./problem";

const usedEveryMs = 60_000;
/** A busy button is far below this; a program gone wild is not. */
const limiter = windowLimiter("api-token", 120, 60);

export type ApiContext = {
  readonly person: AccountPerson;
  readonly now: Date;
  /** The ETag of what the program has already */
  readonly ifNoneMatch: string | null;
  /** Where the statement that writes is to ask for the token; absent where it has been asked */
  readonly door?: Door;
};
type Run<Input> = (owner: OwnerId, input: Input, context: ApiContext) => Promise<Response>;
type RouteContext = { params: Promise<Record<string, string>> };

/** An answer as JSON, never kept by anything on its way. */
export function json(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}

function unauthorised(): Response {
  return problem(401, "Send a token that still works as Authorization: Bearer …", {
    headers: { "WWW-Authenticate": 'Bearer realm="Charley"' },
  });
}

function waits(seconds: number): Response {
  return problem(429, `Please wait ${seconds} seconds.`, { headers: { "Retry-After": String(seconds) } });
}

const secondsUntil = (moment: Date, now: Date) =>
  Math.max(1, Math.ceil((moment.getTime() - now.getTime()) / 1000));

const lately = rememberedOnes<{ readonly id: string; readonly scopes: readonly TokenScope[] }>();

/** The hash of the token that was sent; null where none was. */
function tokenHashOf(request: Request): Uint8Array<ArrayBuffer> | null {
  const secret = /^Bearer ([\w-]{20,100})$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  return secret?.startsWith(tokenPrefix) ? hashOfToken(secret) : null;
}

const noneMatch = (request: Request) => request.headers.get("if-none-match");

/** Of a token that was let in lately: who it is, and what a statement is to ask and count before anything is done for it. */
function enterLater(
  request: Request,
  scope: TokenScope,
  now: Date,
): (ApiContext & { readonly door: Door }) | null {
  const hash = tokenHashOf(request);
  const known = hash && lately.find(hash, now);
  if (!known?.key.scopes.includes(scope)) return null;
  const counted = countedOne(limiter, known.key.id, "standing", now);
  const admission = { standing: known.standing(now), counted, most: limiter.points };
  return { person: known.person, now, ifNoneMatch: noneMatch(request), door: new Door(admission) };
}

/** Remembers whose token it is, with the question that tells whether it still is. */
function remember(
  hash: Uint8Array,
  key: { id: string; scopes: TokenScope[] },
  person: AccountPerson,
  version: string,
  now: Date,
) {
  // Once it has been unused for as long as is worth noting, it is read again and noted.
  const standing = (moment: Date) => Prisma.sql`
    SELECT FROM "ApiToken" t JOIN "Person" p ON p."id" = t."ownerId"
    WHERE t."ownerId" = ${person.ownerId}::uuid AND t."tokenHash" = ${Buffer.from(hash)} AND t."revokedAt" IS NULL
      AND t."expiresAt" > ${moment} AND t."lastUsedAt" > ${new Date(moment.getTime() - usedEveryMs)}
      AND ${isSamePerson(version, moment)}`;
  lately.keep(hash, { person, key, standing }, now);
}

/** Whose token it is, or the answer that says why not. */
async function enter(request: Request, scope: TokenScope, now: Date): Promise<ApiContext | Response> {
  const hash = tokenHashOf(request);
  const token = hash && (await findByToken(hash, now));
  if (!token) return unauthorised();
  const owner = mintOwnerId(token.ownerId);
  const version = await versionOf(owner);
  const person = await findPerson(owner, now);
  if (!person || version === null) return unauthorised();
  const turn = await takeOne(limiter, token.id);
  if (!turn.ok) return waits(turn.seconds);
  if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() > usedEveryMs) {
    await updateApiTokenUsed(owner, token.id, now);
  }
  remember(hash, token, person, version, now);
  if (!token.scopes.includes(scope)) return problem(403, `This token lacks the scope ${scope}.`);
  return { person, now, ifNoneMatch: noneMatch(request) };
}

/** Lets a request in, or leaves a door for the one statement of a write to pass; else the answer that says why not. */
async function entrance(
  request: Request,
  scope: TokenScope,
  now: Date,
  isOneStatement: boolean,
): Promise<ApiContext | Response> {
  const later = enterLater(request, scope, now);
  if (!later) return enter(request, scope, now);
  if (isOneStatement) return later;
  const answer = await knock(later.door.admission);
  if (answer.entered) return { person: later.person, now, ifNoneMatch: later.ifNoneMatch };
  return answer.waitUntil ? waits(secondsUntil(answer.waitUntil, now)) : enter(request, scope, now);
}

/** What was sent: the query of a GET, else the body; and the parts of the path. */
async function given(
  request: Request,
  params: Record<string, string>,
  largestBytes: number,
): Promise<object | Response> {
  if (request.method === "GET") {
    return { ...Object.fromEntries(new URL(request.url).searchParams), ...params };
  }
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    return problem(415, "Send the body as application/json.");
  }
  const text = await textUpTo(request, largestBytes);
  if (text === null) return problem(413, `Send at most ${largestBytes / 1024} kB.`);
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return { ...body, ...params };
  } catch {
    // Said below.
  }
  return problem(400, "The body is not a JSON object.");
}

const tryLater = () => problem(503, "Please try again in a moment.", { headers: { "Retry-After": "5" } });

/**
 * The answer of a write whose own statement asked for the token; null where it did not come to that, or the token does not
 * stand as it was remembered: it is then asked for in full.
 */
async function answerAtOnce(
  run: (context: ApiContext) => Promise<Response>,
  context: ApiContext & { readonly door: Door },
): Promise<Response | null> {
  try {
    const response = await run(context);
    return context.door.isPassed ? response : null;
  } catch (error) {
    if (!(error instanceof NotAdmitted)) throw error;
    return error.waitUntil && waits(secondsUntil(error.waitUntil, context.now));
  }
}

/** A route handler for programs: token, scope, limit, parse, run; every failure is a problem with its field named. */
export function endpoint<Input extends z.ZodObject>(
  operation: Operation<Input>,
  run: Run<z.output<Input>>,
  { isOneStatement = false }: { isOneStatement?: boolean } = {},
): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, { params }) => {
    try {
      const now = new Date();
      const entered = await entrance(request, operation.scope, now, isOneStatement);
      if (entered instanceof Response) return entered;
      const raw = await given(request, await params, operation.largestBytes ?? usualBytes);
      const parsed = raw instanceof Response ? null : operation.input.safeParse(raw);
      const input = parsed?.success ? parsed.data : null;
      const runAs = (context: ApiContext) => run(context.person.ownerId, input as z.output<Input>, context);
      const { door } = entered;
      const early = door && input ? await answerAtOnce(runAs, { ...entered, door }) : null;
      if (early) return early;
      const context = door ? await enter(request, operation.scope, now) : entered;
      if (context instanceof Response) return context;
      if (raw instanceof Response) return raw;
      if (parsed && !parsed.success) return invalid(parsed.error);
      return await runAs(context);
    } catch (error) {
      if (error instanceof TooBusy) return tryLater();
      log.error({ event: "api", route: operation.path, method: operation.method, err: error }, "api");
      if (isPermanentRefusal(error))
        return problem(422, "Something in it cannot be stored here, such as its time zone.");
      return tryLater();
    }
  };
}
