// Loaded into the web server before Next, and the first to see every request: whose it is, whether it is let in, and the
// headers that go with whatever is answered, also by Next itself for a static file or an address that makes no sense.
import { Server } from "node:http";
import { admission, isTooLarge, isWellFormed } from "./admission.mjs";
import { believeOnlyProxies, trustedProxies } from "./forwarded.mjs";

const isHttps = process.env.ORIGIN?.startsWith("https:") === true;
const proxies = trustedProxies(process.env.TRUSTED_PROXIES);
const { enter } = admission();

/** A page says more (lib/server/headers); where nothing is said, nothing may be done. */
const headersOfEverything = {
  "Content-Security-Policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  ...(isHttps && { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Robots-Tag": "noindex, nofollow",
};

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
 * Answers what need not reach the app; true when it has.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function isAnswered(request, response) {
  for (const [name, value] of Object.entries(headersOfEverything)) response.setHeader(name, value);
  believeOnlyProxies(request, proxies);
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  if (!isWellFormed(path)) answer(response, 404, "There is nothing at this address.\n");
  else if (isTooLarge(path, request.headers)) answer(response, 413, "This is too large.\n");
  else {
    const leave = enter(request.headers);
    if (leave === null) {
      answer(response, 503, "Too much at once. Please try again in a moment.\n", { "Retry-After": "2" });
      return true;
    }
    response.once("close", leave);
    return false;
  }
  return true;
}

const emit = Server.prototype.emit;
Server.prototype.emit = function emitFront(event, ...args) {
  if (event === "request" && isAnswered(args[0], args[1])) return true;
  return emit.call(this, event, ...args);
};
