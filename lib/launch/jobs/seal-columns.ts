import "server-only";
import { rewrapKeys } from "#lib/server/db/person-keys";
import { sealPlainColumns } from "#lib/server/db/seal-plain-columns";

/** Seals keys anew after CHARLEY_KEY was changed, and what texts are still plain. */
export async function sealColumns(): Promise<number> {
  const keys = await rewrapKeys();
  return keys + (await sealPlainColumns());
}
