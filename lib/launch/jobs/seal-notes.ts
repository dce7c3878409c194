import "server-only";
import { rewrapKeys } from "#lib/server/db/person-keys";
import { sealPlainNotes } from "#lib/server/db/seal-plain-notes";

/** Seals keys anew after CHARLEY_KEY was changed, and what notes are still plain. */
export async function sealNotes(): Promise<number> {
  const keys = await rewrapKeys();
  return keys + (await sealPlainNotes());
}
