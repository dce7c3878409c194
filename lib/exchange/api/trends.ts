import "server-only";
import { rememberedReport } from "#lib/insight/trends/remembered-report";
import { turns } from "#lib/server/turns";
import { endpoint } from "./endpoint";
import * as operations from "./operations";

/** Whoever sends back the ETag of the report they have is told in 304 that it is still so. */
export const getTrends = endpoint(operations.getTrends, (owner, range, { ifNoneMatch }) =>
  turns.take(owner, async () => {
    const { json, etag } = (await rememberedReport(owner, range)).sent();
    const headers = { "Cache-Control": "no-store", ETag: etag };
    if (ifNoneMatch === etag) return new Response(null, { status: 304, headers });
    return new Response(json, { headers: { ...headers, "Content-Type": "application/json" } });
  }),
);
