import type { Bundle } from "fhir/r4";
import { z } from "zod";

// What this Charley's own viewer makes of a link, in the browser: the key never leaves it.

const payloadSchema = z.object({
  url: z.url(),
  key: z.string().regex(/^[\w-]{43}$/),
  exp: z.number().optional(),
  flag: z.string().default(""),
  label: z.string().max(80).default(""),
  v: z.literal(1).default(1),
});
export type HealthLinkRead = z.output<typeof payloadSchema>;

const bytesOf = (base64url: string) =>
  Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
    letter.charCodeAt(0),
  );

/** Where this Charley keeps what its own links open. A link must not make a visitor's browser ask anything else of it. */
const isOwnAddress = (url: string, origin: string) =>
  url.startsWith(`${origin}/l/`) && /^[\w-]{43}$/.test(url.slice(`${origin}/l/`.length));

/**
 * The link in a fragment, "#shlink:/…". Null for what is none, and for one that leads to another place than this Charley.
 */
export function readHealthLink(fragment: string, origin: string): HealthLinkRead | null {
  const [, packed] = /^#shlink:\/([\w-]+)$/.exec(fragment) ?? [];
  if (packed === undefined) return null;
  try {
    const payload = payloadSchema.safeParse(JSON.parse(new TextDecoder().decode(bytesOf(packed))));
    return payload.success && isOwnAddress(payload.data.url, origin) ? payload.data : null;
  } catch {
    return null;
  }
}

const recipient = "Charley's own viewer";
const manifestSchema = z.object({ files: z.array(z.object({ embedded: z.string() })).min(1) });

export type HealthLinkOpened =
  | { readonly kind: "opened"; readonly bundle: Bundle }
  | { readonly kind: "wrong code"; readonly left: number }
  | { readonly kind: "over" }
  | { readonly kind: "wait" }
  /** It was fetched, which may have used up an opening, and does not open with this link. */
  | { readonly kind: "unreadable" }
  /** No connection, or a server that could not answer. */
  | { readonly kind: "not fetched" };

function askFor({ url, flag }: HealthLinkRead, passcode: string): Promise<Response> {
  if (flag.includes("U")) return fetch(`${url}?recipient=${encodeURIComponent(recipient)}`);
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ recipient, passcode }),
  });
}

const wrongCodeSchema = z.object({ remainingAttempts: z.int() });

function sealedIn(text: string, { flag }: HealthLinkRead): string {
  return flag.includes("U") ? text : (manifestSchema.parse(JSON.parse(text)).files[0]?.embedded ?? "");
}

async function unsealed(text: string, link: HealthLinkRead): Promise<HealthLinkOpened> {
  const { compactDecrypt } = await import("jose");
  try {
    const { plaintext } = await compactDecrypt(sealedIn(text, link), bytesOf(link.key));
    return { kind: "opened", bundle: JSON.parse(new TextDecoder().decode(plaintext)) as Bundle };
  } catch {
    return { kind: "unreadable" };
  }
}

/** Fetches what the link names and unseals it here. */
export async function openHealthLink(link: HealthLinkRead, passcode: string): Promise<HealthLinkOpened> {
  try {
    const answer = await askFor(link, passcode);
    if (answer.status === 401)
      return { kind: "wrong code", left: wrongCodeSchema.parse(await answer.json()).remainingAttempts };
    if (answer.status === 429) return { kind: "wait" };
    if (answer.status === 404) return { kind: "over" };
    return answer.ok ? await unsealed(await answer.text(), link) : { kind: "not fetched" };
  } catch {
    return { kind: "not fetched" };
  }
}
