import { openApi } from "#lib/api/openapi";
import { operations } from "#lib/api/operations";
import { env } from "#lib/env";

/** The description of the API. It holds nothing of anybody's. */
export function GET(): Response {
  return Response.json(openApi(operations, env.origin));
}
