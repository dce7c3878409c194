// Loaded into the web server before Next. Next takes the address in X-Forwarded-For for the caller's whenever there is
// one, and anybody can write one: limits by address would then limit nobody. It is believed from a reverse proxy only:
// from this machine, or from any peer when ORIGIN is https, which only a proxy can serve.
import { Server } from "node:http";

const loopback = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;

/**
 * @param {string | undefined} peer the address at the other end of the connection
 * @param {string | undefined} origin
 */
function isProxy(peer, origin) {
  return origin?.startsWith("https:") === true || (peer !== undefined && loopback.test(peer));
}

/**
 * Puts the peer's own address where a caller that is no proxy claims another.
 * @param {{ headers: import("node:http").IncomingHttpHeaders, socket: { remoteAddress?: string | undefined } }} request
 * @param {string | undefined} origin
 */
export function believeOnlyProxies(request, origin) {
  if (!isProxy(request.socket.remoteAddress, origin)) {
    request.headers["x-forwarded-for"] = request.socket.remoteAddress ?? "";
  }
}

const emit = Server.prototype.emit;
Server.prototype.emit = function emitWithAddress(event, ...args) {
  if (event === "request") believeOnlyProxies(args[0], process.env.ORIGIN);
  return emit.call(this, event, ...args);
};
