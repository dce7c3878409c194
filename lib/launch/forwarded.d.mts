import type { BlockList } from "node:net";

/** An address without a port and without IPv6's cover of an IPv4 one; null for what is no address. */
export function bareAddress(written: string | undefined): string | null;
/** This machine, and the addresses and networks of the setting. */
export function trustedProxies(setting: string | undefined): BlockList;
/** Whether a request comes from this machine itself with no proxy between. */
export function isFromHere(request: {
  headers: Record<string, string | string[] | undefined>;
  socket: { remoteAddress?: string };
}): boolean;
/** Whether a proxy says that this request came to it without TLS. */
export function cameWithoutTls(request: { headers: Record<string, string | string[] | undefined> }): boolean;
/** Puts the caller's own address where Next looks for it, and believes a list only from a proxy. Whether one handed it on. */
export function believeOnlyProxies(
  request: { headers: Record<string, string | string[] | undefined>; socket: { remoteAddress?: string } },
  proxies: BlockList,
): boolean;
