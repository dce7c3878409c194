import "server-only";
import { hash, hashRaw, verify } from "@node-rs/argon2";

/** The least the OWASP cheat sheet accepts: 19 MiB, two passes, one lane; about 30 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const costPrefix = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;

// Each hash takes 19 MiB: a burst of sign-ins must queue for the processor, not eat the memory of a small box.
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

/**
 * 32 bytes that a passcode makes, as slowly as a password is checked. Unlike a hash they are kept nowhere: they open what
 * was sealed with them, for as long as this is what makes them.
 * @param salt 16 bytes or more, other ones for each passcode
 */
export function keyOfPasscode(passcode: string, salt: Uint8Array): Promise<Uint8Array> {
  return inTurn(() =>
    hashRaw(passcode, { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32, salt }),
  );
}

let dummyHash: Promise<string> | undefined;

/**
 * Whether the password belongs to the stored hash. Without one (nobody by that name, or no password chosen yet) a
 * dummy is verified all the same, so that the answer takes as long and says as little.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  if (stored !== null) return inTurn(() => verify(stored, password));
  dummyHash ??= hashPassword("nobody has this password");
  const dummy = await dummyHash;
  await inTurn(() => verify(dummy, password));
  return false;
}

/** True when the hash was made with other parameters than today's: hash again while the password is at hand. */
export function needsRehash(stored: string): boolean {
  return !stored.startsWith(costPrefix);
}
