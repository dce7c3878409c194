/** Where a request comes from, as far as limits and the list of sessions need it. */
export type Caller = { readonly address: string; readonly userAgent: string | null };

/**
 * The network a request comes from: an IPv4 address, or the /64 of an IPv6 one (a household has a whole /64). Behind a
 * reverse proxy the last entry of X-Forwarded-For is the one the proxy itself wrote.
 */
export function addressOf(forwardedFor: string | null): string {
  const last = forwardedFor?.split(",").at(-1)?.trim().toLowerCase() ?? "";
  const plain = last.replace(/^::ffff:(?=\d+\.)/, "");
  if (!plain.includes(":")) return plain.slice(0, 45) || "unknown";
  const [head = "", tail = ""] = plain.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail.split(":").filter(Boolean);
  const gap = plain.includes("::") ? Math.max(0, 8 - left.length - right.length) : 0;
  return `${[...left, ...Array<string>(gap).fill("0"), ...right].slice(0, 4).join(":")}::/64`;
}

/** The first bits only, for the audit: enough to tell "from home" from "from elsewhere". */
export function addressPrefix(address: string): string {
  const v4 = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(address);
  if (v4) return `${v4[1]}.${v4[2]}.x.x`;
  return address.includes(":") ? `${address.split(":").slice(0, 3).join(":")}::/48` : "unknown";
}

export function callerOf(read: (name: string) => string | null): Caller {
  return {
    address: addressOf(read("x-forwarded-for")),
    userAgent: read("user-agent")?.slice(0, 200) ?? null,
  };
}
