import type { BlockList } from "node:net";

/** An address without a port and without IPv6's cover of an IPv4 one; null for what is no address. */
export function bareAddress(written: string | undefined): string | null;
/** This machine, and the addresses and networks of the setting. */
export function trustedProxies(setting: string | undefined): BlockList;
/** Puts the caller's own address where Next looks for it, and believes a list only from a proxy. */
export function believeOnlyProxies(
  request: { headers: Record<string, string | string[] | undefined>; socket: { remoteAddress?: string } },
  proxies: BlockList,
): void;
