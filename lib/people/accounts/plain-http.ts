/**
 * Whether the diary travels readable over a network: the public address is http and the request came to another name
 * than this machine's own.
 */
export function isPlainHttp(origin: string, host: string | null): boolean {
  if (!origin.startsWith("http:")) return false;
  const name = (host ?? new URL(origin).host).replace(/:\d+$/, "").toLowerCase();
  return !/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(name);
}
