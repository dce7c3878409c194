// Loaded into the web server before Next, and the first to see every request: whose it is, whether it is let in, and the
// headers that go with whatever is answered, also by Next itself for a static file or an address that makes no sense.
import { Server } from "node:http";
import { admission, isTooLarge, isWellFormed } from "./admission.mjs";
import { believeOnlyProxies, cameWithoutTls, isFromHere, trustedProxies } from "./forwarded.mjs";
import { metrics } from "./metrics.mjs";
import { requestId, withinRequest } from "./request-id.mjs";

const isHttps = process.env.ORIGIN?.startsWith("https:") === true;
const proxies = trustedProxies(process.env.TRUSTED_PROXIES);
const { enter } = admission();

const nothing =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";
/** A worker goes by the policy of its own file: it may load what else was built, and reach nothing. */
const ofBuiltFiles = `${nothing}; script-src 'self'`;

/** A page says more (lib/server/headers); where nothing is said, nothing may be done. */
const headersOfEverything = {
  "Content-Security-Policy": nothing,
  ...(isHttps && { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Robots-Tag": "noindex, nofollow",
};

/** Not sent on to https by itself: behind a proxy that gets this header wrong that would never end. */
const onlyByTls = `This Charley is open at ${process.env.ORIGIN} only. If you are there already, the proxy before it has to say X-Forwarded-Proto: https.\n`;

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} says
 * @param {Record<string, string>} headers
 */
function answer(response, status, says, headers = {}) {
  const rest = {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    Connection: "close",
  };
  response.writeHead(status, { ...rest, ...headers });
  response.end(says);
}

/**
 * Counts a request, and tells the app whether it came from this machine: whatever a caller says of that is overwritten.
 * @param {import("../server/metrics/request-metrics.d.mts").RequestMetrics} metrics
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} path
 */
function measure(metrics, request, response, path) {
  request.headers["x-charley-from-here"] = isFromHere(request) ? "1" : "0";
  const end = metrics.begin(request.method ?? "", path);
  response.once("close", () => end(response.headersSent ? response.statusCode : null));
}

/**
 * The id of a request that is let in; null for one that need not reach the app, and has been answered.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function letIn(request, response) {
  for (const [name, value] of Object.entries(headersOfEverything)) response.setHeader(name, value);
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  if (metrics !== null) measure(metrics, request, response, path);
  const id = requestId(request, believeOnlyProxies(request, proxies));
  response.setHeader("X-Request-Id", id);
  if (path.startsWith("/_next/static/")) response.setHeader("Content-Security-Policy", ofBuiltFiles);
  if (isHttps && cameWithoutTls(request)) answer(response, 403, onlyByTls);
  else if (!isWellFormed(path)) answer(response, 404, "There is nothing at this address.\n");
  else if (isTooLarge(path, request.headers)) answer(response, 413, "This is too large.\n");
  else {
    const leave = enter(request.headers);
    if (leave === null) {
      answer(response, 503, "Too much at once. Please try again in a moment.\n", { "Retry-After": "2" });
      return null;
    }
    response.once("close", leave);
    return id;
  }
  return null;
}

const emit = Server.prototype.emit;
Server.prototype.emit = function emitFront(event, ...args) {
  if (event !== "request") return emit.call(this, event, ...args);
  const id = letIn(args[0], args[1]);
  return id === null || withinRequest(id, () => emit.call(this, event, ...args));
};
