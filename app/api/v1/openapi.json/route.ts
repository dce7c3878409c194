import { openApi } from "#lib/exchange/api/openapi";
import { operations } from "#lib/exchange/api/operations";
import { env } from "#lib/server/env";

/** The description of the API. It holds nothing of anybody's. */
export function GET(): Response {
  return Response.json(openApi(operations, env.origin));
}
