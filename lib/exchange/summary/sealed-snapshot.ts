import { hkdfSync, randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { OwnerId } from "#lib/people/accounts/owner";
import { opened, openedWith, sealed, sealedWith } from "#lib/server/sealed";
import type { Snapshot } from "./snapshot";
import { type StoredSnapshot, storedSnapshotSchema } from "./stored-snapshot";

// A frozen summary at rest. It lies under a key of its own; that key lies under one made of the link's secret, which is
// stored nowhere, and under the server's, so that its owner may look again. A copy of the database alone opens neither.

type Sealed = {
  readonly sealed: Uint8Array<ArrayBuffer>;
  readonly keyForLink: Uint8Array<ArrayBuffer>;
  readonly keyForOwner: Uint8Array<ArrayBuffer>;
};
/** A row as it is read: sealed, from before there was sealing, or ended. */
export type KeptSnapshot = { readonly snapshot: unknown } & {
  readonly [Part in keyof Sealed]: Uint8Array | null;
};

/** What ties the sealed bytes to their row. */
export const aboutShare = (owner: OwnerId, id: string) => `share ${owner} ${id}`;

const linkKey = (token: string) =>
  new Uint8Array(hkdfSync("sha256", token, "", "charley share by its link", 32));

export function sealSnapshot(snapshot: Snapshot, { token, about }: { token: string; about: string }): Sealed {
  const key = randomBytes(32);
  return {
    sealed: sealedWith(key, deflateRawSync(JSON.stringify(snapshot)), about),
    keyForLink: sealedWith(linkKey(token), key, about),
    keyForOwner: sealed(key, about),
  };
}

/** Far above what the largest summary is, and far below what would hurt. */
const mostBytes = 4_000_000;

function parsed(kept: unknown): StoredSnapshot | null {
  const snapshot = storedSnapshotSchema.safeParse(kept);
  return snapshot.success ? snapshot.data : null;
}

function unsealed(kept: KeptSnapshot, about: string, keyOf: (row: Sealed) => Uint8Array) {
  const { sealed: bytes, keyForLink, keyForOwner } = kept;
  if (!bytes || !keyForLink || !keyForOwner) return parsed(kept.snapshot);
  try {
    const row = { sealed: bytes, keyForLink, keyForOwner } as Sealed;
    const packed = openedWith(keyOf(row), bytes, about);
    return parsed(JSON.parse(inflateRawSync(packed, { maxOutputLength: mostBytes }).toString()));
  } catch {
    return null;
  }
}

/** What the link shows; null where it has ended, or is not one that this Charley can read. */
export function openByLink(kept: KeptSnapshot, { token, about }: { token: string; about: string }) {
  return unsealed(kept, about, ({ keyForLink }) => openedWith(linkKey(token), keyForLink, about));
}

/** The same for its owner, who has no link any more; null too where the server's secret is another one now. */
export function openForOwner(kept: KeptSnapshot, about: string) {
  return unsealed(kept, about, ({ keyForOwner }) => opened(keyForOwner, about));
}
