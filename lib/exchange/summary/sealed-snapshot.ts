import { hkdfSync, randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { OwnerId } from "#lib/people/accounts/owner";
import { keyOfPasscode } from "#lib/people/accounts/passwords";
import { opened, openedWith, sealed, sealedWith } from "#lib/server/sealed";
import type { Snapshot } from "./snapshot";
import { type StoredSnapshot, storedSnapshotSchema } from "./stored-snapshot";

// A frozen summary at rest. It lies under a key of its own; that key lies under one made of the link's secret, which is
// stored nowhere, and of its passcode where it has one; and under the server's, so that its owner may look again. A copy of
// the database alone opens neither.

type Sealed = {
  readonly sealed: Uint8Array<ArrayBuffer>;
  readonly keyForLink: Uint8Array<ArrayBuffer>;
  readonly keyForOwner: Uint8Array<ArrayBuffer>;
};
/** A row as it is read: sealed, from before there was sealing, or ended. */
export type KeptSnapshot = { readonly snapshot: unknown } & {
  readonly [Part in keyof Sealed]: Uint8Array | null;
};
/** What whoever was given the link knows. */
export type LinkSecret = { readonly token: string; readonly passcode: string | null };

/** What ties the sealed bytes to their row. */
export const aboutShare = (owner: OwnerId, id: string) => `share ${owner} ${id}`;

const derived = (secret: string | Uint8Array, what: string) =>
  new Uint8Array(hkdfSync("sha256", secret, "", `charley ${what}`, 32));

/** Slow where there is a passcode: whoever has the link and the database has to try them all. */
async function linkKey({ token, passcode }: LinkSecret): Promise<Uint8Array> {
  if (passcode === null) return derived(token, "share by its link");
  const ofCode = await keyOfPasscode(passcode, derived(token, "salt of a passcode"));
  return derived(Buffer.concat([Buffer.from(token), ofCode]), "share by its link and passcode");
}

export async function sealSnapshot(
  snapshot: Snapshot,
  { about, ...secret }: LinkSecret & { readonly about: string },
): Promise<Sealed> {
  const key = randomBytes(32);
  return {
    sealed: sealedWith(key, deflateRawSync(JSON.stringify(snapshot)), about),
    keyForLink: sealedWith(await linkKey(secret), key, about),
    keyForOwner: sealed(key, about),
  };
}

/** The key a summary lies under, for whoever has its link; null for a wrong passcode, and for what is none or has ended. */
export async function keyByLink(
  { keyForLink }: Pick<KeptSnapshot, "keyForLink">,
  { about, ...secret }: LinkSecret & { readonly about: string },
): Promise<Uint8Array | null> {
  const byLink = await linkKey(secret);
  try {
    return keyForLink && openedWith(byLink, keyForLink, about);
  } catch {
    return null;
  }
}

/** The same key for its owner, who has no link any more; null too where the server's secret is another one now. */
export function keyForOwner(
  { keyForOwner: kept }: Pick<KeptSnapshot, "keyForOwner">,
  about: string,
): Uint8Array | null {
  try {
    return kept && opened(kept, about);
  } catch {
    return null;
  }
}

/** Far above what the largest summary is, and far below what would hurt. */
const mostBytes = 4_000_000;

/**
 * What was shared; null where it has ended, or is not one that this Charley can read.
 * @param key that it lies under; null opens only one from before there was sealing
 */
export function unsealedSnapshot(
  { snapshot, sealed: bytes }: Pick<KeptSnapshot, "snapshot" | "sealed">,
  { key, about }: { key: Uint8Array | null; about: string },
): StoredSnapshot | null {
  try {
    const kept =
      bytes && key
        ? JSON.parse(inflateRawSync(openedWith(key, bytes, about), { maxOutputLength: mostBytes }).toString())
        : snapshot;
    return storedSnapshotSchema.safeParse(kept).data ?? null;
  } catch {
    return null;
  }
}
