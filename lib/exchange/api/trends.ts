import "server-only";
import { revisionOf } from "#lib/insight/record/diary-revision";
import { rememberedReport } from "#lib/insight/trends/remembered-report";
import { turns } from "#lib/server/turns";
import { readBehind } from "./door";
import { endpoint } from "./endpoint";
import * as operations from "./operations";

/** Whoever sends back the ETag of the report they have is told in 304 that it is still so. */
export const getTrends = endpoint(
  operations.getTrends,
  async (owner, range, { ifNoneMatch, door }) => {
    const { revisions } = await readBehind(door, owner, { revisions: revisionOf(owner) });
    return turns.take(owner, async () => {
      const remembered = await rememberedReport(owner, range, revisions[0]?.revision ?? null);
      const { json, etag } = remembered.sent();
      const headers = { "Cache-Control": "no-store", ETag: etag };
      if (ifNoneMatch === etag) return new Response(null, { status: 304, headers });
      return new Response(json, { headers: { ...headers, "Content-Type": "application/json" } });
    });
  },
  { isOneStatement: true },
);
