import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "./env";

// What must be read again, so that a hash will not do, and must not lie open in the database or a copy of it.

function keyFor(what: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", env.secret ?? "", "", `charley ${what}`, 32));
}

/**
 * Seals bytes, AES-256-GCM under a fresh nonce.
 * @param key 32 bytes
 * @param about whose it is and what it is: the same must be given to open it, so that no row passes for another
 */
export function sealedWith(key: Uint8Array, plain: Uint8Array, about: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
  return new Uint8Array(Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

/** @throws where it was sealed with another key, or is about something else */
export function openedWith(key: Uint8Array, kept: Uint8Array, about: string): Uint8Array {
  const decipher = createDecipheriv("aes-256-gcm", key, kept.subarray(0, 12));
  decipher.setAAD(Buffer.from(about)).setAuthTag(kept.subarray(-16));
  return new Uint8Array(Buffer.concat([decipher.update(kept.subarray(12, -16)), decipher.final()]));
}

/** Sealed with the server's secret. */
export const sealed = (plain: Uint8Array, about: string) => sealedWith(keyFor("at rest"), plain, about);

/** @throws where it was sealed with another secret, or is about something else */
export const opened = (kept: Uint8Array, about: string) => openedWith(keyFor("at rest"), kept, about);
