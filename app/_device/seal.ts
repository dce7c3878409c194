/** What a phone keeps of an entry: sealed with a key that cannot leave this browser, or open where there is no such key. */
export type Kept =
  | { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer }
  | { readonly open: string };

/** The browser gives keys out only over https and on the machine itself. */
export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** A key that scripts can use and nobody can read out. */
export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** The key that the server gives a signed-in person: the same every time, and nobody can read it out of this browser. */
export function keyFrom(secret: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(secret), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

export async function seal(content: unknown, key: CryptoKey | null): Promise<Kept> {
  const text = JSON.stringify(content);
  if (key === null) return { open: text };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return {
    iv,
    data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(text)),
  };
}

/** The content as it was; null when it cannot be opened. */
export async function unseal<Content>(kept: Kept, keys: readonly CryptoKey[]): Promise<Content | null> {
  if ("open" in kept) return JSON.parse(kept.open) as Content;
  for (const key of keys) {
    try {
      const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: kept.iv }, key, kept.data);
      return JSON.parse(new TextDecoder().decode(plain)) as Content;
    } catch {
      // Another of the keys may open it.
    }
  }
  return null;
}
