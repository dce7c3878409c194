import { lookup } from "node:dns";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";

// People name the addresses that notifications go to. Without bounds that would let them make this machine knock at doors
// of the private network. So: http and https only, one POST, no redirect followed, the answer's body not read, and only to
// public addresses, looked at once more when the name is looked up. What else may be reached, whoever runs Charley names.

const closed = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const) {
  closed.addSubnet(network, bits, "ipv4");
}

/** Of IPv6 only what is routed worldwide, and not the ways in it that lead to an IPv4 address. */
const open6 = new BlockList();
open6.addSubnet("2000::", 3, "ipv6");
const closed6 = new BlockList();
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  closed6.addSubnet(network, bits, "ipv6");
}

/** Whether an address belongs to the public internet. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !closed.check(address, "ipv4");
  return isIP(address) === 6 && open6.check(address, "ipv6") && !closed6.check(address, "ipv6");
}

const isLocalName = (host: string) =>
  !host.includes(".") || /\.(localhost|local|lan|internal|home\.arpa)$/.test(host);

/** Whether an address may be kept to be posted to. Where its name leads is looked at each time it is used. */
export function isAllowedTarget(address: string, allowedOrigins: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin, hostname, username, password, port } = new URL(address);
  if (!/^https?:$/.test(protocol) || username !== "" || password !== "") return false;
  if (allowedOrigins.includes(origin)) return true;
  if (port !== "") return false;
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  return isIP(host) === 0 ? !isLocalName(host) : isPublicAddress(host);
}

/** What a name leads to, refused where any of it is not public: it is this answer that is connected to. */
const publicLookup: LookupFunction = (host, options, answer) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return answer(error ?? new Error("the name leads nowhere"), "");
    if (!addresses.every(({ address }) => isPublicAddress(address))) {
      return answer(new Error("the name leads into a private network"), "");
    }
    if (options.all) answer(null, addresses);
    else answer(null, first.address, first.family);
  });
};

const patienceMs = 10_000;

/**
 * Posts something outward and gives the status it was answered with.
 * @param allowedOrigins what may be reached although it is not public
 * @throws where the address is not allowed, or nobody answers in ten seconds
 */
export function postOutward(
  address: string,
  { headers, body }: { headers: Readonly<Record<string, string | number>>; body: string | Buffer },
  allowedOrigins: readonly string[],
): Promise<number> {
  if (!isAllowedTarget(address, allowedOrigins)) throw new Error("the address is not allowed");
  const url = new URL(address);
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const isNamed = allowedOrigins.includes(url.origin);
  return new Promise((answered, fail) => {
    const sent = request(
      url,
      {
        method: "POST",
        headers: { ...headers, "Content-Length": Buffer.byteLength(body) },
        signal: AbortSignal.timeout(patienceMs),
        ...(isNamed ? {} : { lookup: publicLookup }),
      },
      (response) => {
        response.destroy();
        answered(response.statusCode ?? 0);
      },
    );
    sent.on("error", fail);
    sent.end(body);
  });
}
