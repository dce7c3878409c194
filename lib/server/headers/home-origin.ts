import { BlockList, isIP } from "node:net";

/** Addresses that mean something only on the machine or the network they are used in (RFC 1918, 3927, 4193, 6598). */
const home = new BlockList();
home.addSubnet("127.0.0.0", 8);
home.addSubnet("10.0.0.0", 8);
home.addSubnet("172.16.0.0", 12);
home.addSubnet("192.168.0.0", 16);
home.addSubnet("169.254.0.0", 16);
home.addSubnet("100.64.0.0", 10);
home.addAddress("0.0.0.0");
home.addAddress("::1", "ipv6");
home.addSubnet("fc00::", 7, "ipv6");
home.addSubnet("fe80::", 10, "ipv6");

/** Whether somebody outside, such as a clinic, cannot open what is served at this address. */
export function isHomeOrigin(origin: string): boolean {
  const host = new URL(origin).hostname.replace(/^\[|\]$/g, "");
  const kind = isIP(host);
  if (kind !== 0) return home.check(host, kind === 6 ? "ipv6" : "ipv4");
  return !host.includes(".") || /\.(?:local|lan|home|internal|home\.arpa|localhost|test)$/.test(host);
}
