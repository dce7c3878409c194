import { createHash, randomBytes } from "node:crypto";

/** A secret nobody can guess: 256 bits from the system's generator, as 43 characters that fit in an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a secret: its SHA-256. With 256 random bits behind it, a slow hash would add nothing. */
export function hashOfToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}
