import { grouped } from "#lib/base/text/grouped";
/** "79 entries are taken out; 2 were changed since and stay." */
export function takenOutWords({ removed, kept }: { removed: number; kept: number }): string {
  const gone = removed === 1 ? "1 entry is taken out" : `${grouped(removed)} entries are taken out`;
  return kept === 0
    ? `${gone}.`
    : `${gone}; ${grouped(kept)} changed since then and ${kept === 1 ? "stays" : "stay"}.`;
}
