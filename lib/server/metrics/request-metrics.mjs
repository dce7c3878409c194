// Counts what the web server answers, for GET /metrics. Loaded by lib/launch/front.mjs, which sees every request, and only
// where the figures are asked for.
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * The pattern of an address, such as "/diary/[night]": one of a closed list, so that nothing of an address that names
 * somebody or something of theirs gets into the figures.
 * @param {import("./request-metrics.d.mts").Routes} routes Next's own list of them
 */
export function routePatterns({ staticRoutes, dynamicRoutes }) {
  const fixed = new Set(staticRoutes.map(({ page }) => page));
  const others = dynamicRoutes.map(({ page, regex }) => ({ page, regex: new RegExp(regex) }));
  return (/** @type {string} */ path) => {
    if (path.startsWith("/_next/static/")) return "/_next/static";
    if (fixed.has(path)) return path;
    return others.find(({ regex }) => regex.test(path))?.page ?? "other";
  };
}

/** @param {import("./request-metrics.d.mts").Routes} routes */
export function requestMetrics(routes) {
  const registry = new Registry();
  // Ten times a second tells a loop that is held up, and wakes a quiet machine less than a hundred.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 100 });
  const requests = new Counter({
    name: "charley_http_requests_total",
    help: "Requests by method, pattern of the address and status",
    labelNames: ["method", "route", "status"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "charley_http_request_duration_seconds",
    help: "From the request to the end of the answer, by pattern of the address",
    labelNames: ["route"],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const patternOf = routePatterns(routes);
  return {
    text: () => registry.metrics(),
    /**
     * @param {string} method
     * @param {string} path without what follows "?"
     */
    begin(method, path) {
      const began = performance.now();
      const route = patternOf(path);
      return (/** @type {number | null} */ status) => {
        requests.inc({
          method: methods.has(method) ? method : "other",
          route,
          status: status ?? "aborted",
        });
        seconds.observe({ route }, (performance.now() - began) / 1000);
      };
    },
  };
}
