import { createHmac, randomBytes } from "node:crypto";

// Time-based one-time passwords after RFC 6238, as every authenticator app makes them: SHA-1, 30 seconds, six digits.

const stepSeconds = 30;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

export const newTotpSecret = (): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(20));

/** The secret as apps take it when it is typed: base 32, without padding. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => letters[Number.parseInt(five.padEnd(5, "0"), 2)])
    .join("");
}

const stepOf = (now: Date): number => Math.floor(now.getTime() / 1000 / stepSeconds);

/** What an app shows in that step. */
export function totpCode(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/**
 * The step whose code this is, of the one now and its neighbours (clocks differ), or null. A step that is not after
 * `lastStep` does not count: a code somebody looked on at is good for nothing.
 */
export function totpStep(
  code: string,
  { secret, lastStep, now }: { secret: Uint8Array; lastStep: number; now: Date },
): number | null {
  const current = stepOf(now);
  const steps = [current, current - 1, current + 1].filter((step) => step > lastStep);
  return steps.find((step) => totpCode(secret, step) === code) ?? null;
}

/** What an app scans. */
export function totpAddress(secret: Uint8Array, { email, host }: { email: string; host: string }): string {
  const label = encodeURIComponent(`Charley (${host}):${email}`);
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(`Charley (${host})`)}`;
}
