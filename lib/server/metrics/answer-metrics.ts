import "server-only";
import type { Env } from "#lib/server/env";
import { mayReadMetrics } from "./may-read-metrics";
import type { RequestMetrics } from "./request-metrics.mjs";
import { serviceMetrics } from "./service-metrics";

/** Where lib/launch/front.mjs leaves what it counts: the app is another bundle in the same process. */
const kept = globalThis as { charleyRequestMetrics?: RequestMetrics };

const plain = (status: number, text: string, headers: Readonly<Record<string, string>> = {}) =>
  new Response(text, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...headers },
  });

/**
 * Prometheus's own format, for whoever may read it. Without the front of `npm start` nobody has said where a request came
 * from, and there is nothing here.
 */
export async function answerMetrics(
  headers: Pick<Headers, "get">,
  env: Pick<Env, "metrics" | "dataDir" | "backupDir" | "database" | "mail">,
  now: Date,
): Promise<Response> {
  const requests = kept.charleyRequestMetrics;
  const may = mayReadMetrics(headers, env.metrics);
  if (may === "off" || requests === undefined) return plain(404, "There is nothing at this address.\n");
  if (may === "token")
    return plain(401, "The token of METRICS_TOKEN is needed.\n", { "www-authenticate": "Bearer" });
  const text = (await requests.text()) + (await serviceMetrics(env, now));
  return plain(200, text, { "content-type": "text/plain; version=0.0.4; charset=utf-8" });
}
