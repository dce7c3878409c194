import { isIP } from "node:net";

/** What passkeys here are tied to (WebAuthn's relying party), or why there can be none, in words. */
type PasskeyPlace =
  | { readonly ok: true; readonly rpId: string }
  | { readonly ok: false; readonly why: string };

const isLocal = (hostname: string) => hostname === "localhost" || hostname.endsWith(".localhost");

/**
 * Browsers make passkeys for a name, over https or on the machine itself.
 * @param origin the public address
 * @param host what this request was sent to, null where it did not say
 */
export function passkeyPlace(origin: string, host: string | null): PasskeyPlace {
  const { protocol, hostname, host: expected } = new URL(origin);
  if (protocol === "http:" && !isLocal(hostname)) {
    return {
      ok: false,
      why: "Passkeys need an encrypted connection, and this address begins with http://. Ask the person who runs this Charley to give it an https address.",
    };
  }
  if (isIP(hostname.replace(/^\[|\]$/g, "")) !== 0) {
    return {
      ok: false,
      why: "Passkeys need an address with a name, and this one is made of numbers. Ask the person who runs this Charley to give it a name.",
    };
  }
  // A proxy may pass on another name than the one that was typed; without one there is nothing between.
  if (protocol === "http:" && host !== null && host !== expected) {
    return {
      ok: false,
      why: `Passkeys work at ${origin} only, on the machine that runs Charley. To use them from other devices, Charley needs an https address.`,
    };
  }
  return { ok: true, rpId: hostname };
}
