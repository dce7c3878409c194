import type { NetworkInterfaceInfo } from "node:os";
import { toString as qrText } from "qrcode";
import type { Env } from "#lib/server/env";

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

const everywhere = new Set(["0.0.0.0", "::"]);
/** Of containers and virtual machines: a phone cannot get there. */
const ofThisMachine = /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|podman)/;

function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}

/**
 * The addresses under which a phone in the same network reaches this Charley, the likeliest first; none when it listens
 * only to this machine. An ORIGIN of one's own is the address already.
 */
export function phoneAddresses(
  { host, port, origin }: Pick<Env, "host" | "port" | "origin">,
  interfaces: Interfaces,
): string[] {
  if (!isLoopback(origin)) return [origin];
  if (!everywhere.has(host)) return [];
  return Object.entries(interfaces)
    .filter(([name]) => !ofThisMachine.test(name))
    .flatMap(([, addresses = []]) => addresses)
    .filter(
      ({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."),
    )
    .map(({ address }) => `http://${address}:${port}`);
}

/** What is said of it at the start: a line, and in a terminal a code that the phone's camera opens. */
export async function phoneWords(addresses: readonly string[], isTerminal: boolean): Promise<string | null> {
  const [first, ...others] = addresses;
  if (first === undefined) return null;
  const also = others.length > 0 ? ` (or ${others.join(", ")})` : "";
  const line = `On a phone in the same network, open: ${first}${also}`;
  return isTerminal ? `${await qrText(first, { type: "terminal", small: true })}\n${line}` : line;
}
