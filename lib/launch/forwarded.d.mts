/** Puts the peer's own address where a caller that is no proxy claims another. */
export function believeOnlyProxies(
  request: { headers: Record<string, string | string[] | undefined>; socket: { remoteAddress?: string } },
  origin: string | undefined,
): void;
