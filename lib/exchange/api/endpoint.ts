import "server-only";
import type { z } from "zod";
import { updateApiTokenUsed } from "#lib/people/access/mutations";
import { findByToken } from "#lib/people/access/queries";
import { type TokenScope, tokenPrefix } from "#lib/people/access/schema";
import { mintOwnerId, type OwnerId } from "#lib/people/accounts/owner";
import { findPerson, type SignedInPerson } from "#lib/people/accounts/queries";
import { takeOne, windowLimiter } from "#lib/people/accounts/throttle";
import { hashOfToken } from "#lib/people/accounts/token";
import { isPermanentRefusal } from "#lib/server/is-permanent-refusal";
import { log } from "#lib/server/log";
import { TooBusy } from "#lib/server/turns";
import { type Operation, usualBytes } from "./operations";
import { invalid, problem } from "./problem";

const usedEveryMs = 60_000;
/** A busy button is far below this; a program gone wild is not. */
const limiter = windowLimiter("api-token", 120, 60);

export type ApiContext = { readonly person: SignedInPerson; readonly now: Date };
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

/** Whose token it is, or the answer that says why not. */
async function enter(request: Request, scope: TokenScope, now: Date): Promise<ApiContext | Response> {
  const secret = /^Bearer ([\w-]{20,100})$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (!secret?.startsWith(tokenPrefix)) return unauthorised();
  const token = await findByToken(hashOfToken(secret), now);
  if (!token) return unauthorised();
  const owner = mintOwnerId(token.ownerId);
  const person = await findPerson(owner, now);
  if (!person) return unauthorised();
  const turn = await takeOne(limiter, token.id);
  if (!turn.ok) {
    return problem(429, `Please wait ${turn.seconds} seconds.`, {
      headers: { "Retry-After": String(turn.seconds) },
    });
  }
  if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() > usedEveryMs) {
    await updateApiTokenUsed(owner, token.id, now);
  }
  if (!token.scopes.includes(scope)) return problem(403, `This token lacks the scope ${scope}.`);
  return { person, now };
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
  const text = await request.text();
  if (text.length > largestBytes) return problem(413, `Send at most ${largestBytes / 1024} kB.`);
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return { ...body, ...params };
  } catch {
    // Said below.
  }
  return problem(400, "The body is not a JSON object.");
}

const later = () => problem(503, "Please try again in a moment.", { headers: { "Retry-After": "5" } });

/** A route handler for programs: token, scope, limit, parse, run; every failure is a problem with its field named. */
export function endpoint<Input extends z.ZodObject>(
  operation: Operation<Input>,
  run: Run<z.output<Input>>,
): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, { params }) => {
    try {
      const context = await enter(request, operation.scope, new Date());
      if (context instanceof Response) return context;
      const raw = await given(request, await params, operation.largestBytes ?? usualBytes);
      if (raw instanceof Response) return raw;
      const parsed = operation.input.safeParse(raw);
      if (!parsed.success) return invalid(parsed.error);
      return await run(context.person.ownerId, parsed.data, context);
    } catch (error) {
      if (error instanceof TooBusy) return later();
      log.error({ event: "api", route: operation.path, method: operation.method, err: error }, "api");
      if (isPermanentRefusal(error))
        return problem(422, "Something in it cannot be stored here, such as its time zone.");
      return later();
    }
  };
}
