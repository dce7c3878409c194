// Next takes the address in X-Forwarded-For for the caller's whenever there is one, and anybody can write one: limits by
// address would then limit nobody. It is believed from the proxies that TRUSTED_PROXIES names, and from this machine.
import { BlockList, isIP } from "node:net";

/** @param {string} address */
const familyOf = (address) => (isIP(address) === 6 ? "ipv6" : "ipv4");

/**
 * An address as it is written, without the port that some proxies append and without the cover that IPv6 puts on an
 * IPv4 one; null for what is no address.
 * @param {string | undefined} written
 */
export function bareAddress(written) {
  const text = (written ?? "").trim().toLowerCase();
  const inBrackets = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1];
  const withPort = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(text)?.[1];
  const address = (inBrackets ?? withPort ?? text).replace(/%.*$/, "").replace(/^::ffff:(?=\d+\.)/, "");
  return isIP(address) === 0 ? null : address;
}

const thisMachine = new BlockList();
thisMachine.addSubnet("127.0.0.0", 8, "ipv4");
thisMachine.addAddress("::1", "ipv6");

/** One of these at least is written by any proxy that is set up as its documentation says. */
const writtenByProxies = [
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
  "forwarded",
  "via",
];

/**
 * Who may say for whom a request is: this machine, and the addresses and networks ("172.18.0.0/16") of the setting.
 * @param {string | undefined} setting
 */
export function trustedProxies(setting) {
  const list = new BlockList();
  list.addSubnet("127.0.0.0", 8, "ipv4");
  list.addAddress("::1", "ipv6");
  for (const each of (setting ?? "").split(/[\s,]+/).filter(Boolean)) {
    const [address = "", bits] = each.split("/");
    if (isIP(address) === 0) continue;
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
}

/**
 * Whether a proxy says that this request came to it without TLS. A proxy that says nothing is not doubted.
 * @param {{ headers: import("node:http").IncomingHttpHeaders }} request
 */
export function cameWithoutTls({ headers }) {
  // Of several proxies the last writes the end of the list; the first one is what the browser spoke to.
  const first = String(headers["x-forwarded-proto"] ?? "").split(",", 1)[0] ?? "";
  return first.trim().toLowerCase() === "http";
}

/**
 * Whether a request comes from this machine itself with no proxy between: to be asked before what proxies wrote is tidied.
 * @param {{ headers: import("node:http").IncomingHttpHeaders, socket: { remoteAddress?: string | undefined } }} request
 */
export function isFromHere({ headers, socket }) {
  const peer = bareAddress(socket.remoteAddress);
  const isLoopback = peer !== null && thisMachine.check(peer, familyOf(peer));
  return isLoopback && !writtenByProxies.some((name) => name in headers);
}

/**
 * Puts the caller's own address, and nothing else, where Next looks for it: the last one in the list that no proxy of
 * ours has. From anybody else the list, and the host a proxy would have been asked for, count for nothing.
 * @param {{ headers: import("node:http").IncomingHttpHeaders, socket: { remoteAddress?: string | undefined } }} request
 * @param {BlockList} proxies
 * @returns {boolean} whether a proxy of ours handed the request on
 */
export function believeOnlyProxies(request, proxies) {
  const peer = bareAddress(request.socket.remoteAddress) ?? "unknown";
  const isProxy = (/** @type {string} */ address) => proxies.check(address, familyOf(address));
  const isOurs = isIP(peer) !== 0 && isProxy(peer);
  if (!isOurs) delete request.headers["x-forwarded-host"];
  const claimed = isOurs ? String(request.headers["x-forwarded-for"] ?? "").split(",") : [];
  const addresses = claimed.map(bareAddress).filter((address) => address !== null);
  request.headers["x-forwarded-for"] = addresses.findLast((address) => !isProxy(address)) ?? peer;
  return isOurs;
}
