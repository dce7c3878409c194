// What the front counts for GET /metrics, where METRICS or METRICS_TOKEN asks for it; null where nobody does, and then
// nothing of it is loaded.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

async function startCounting() {
  const { requestMetrics } = await import("../server/metrics/request-metrics.mjs");
  const manifest = resolve(import.meta.dirname, "../../.next/routes-manifest.json");
  return requestMetrics(JSON.parse(readFileSync(manifest, "utf8")));
}

const isAskedFor = process.env.METRICS?.trim() === "loopback" || Boolean(process.env.METRICS_TOKEN?.trim());

export const metrics = isAskedFor ? await startCounting() : null;
if (metrics !== null) globalThis.charleyRequestMetrics = metrics;
