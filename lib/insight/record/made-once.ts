import "server-only";
import { remembering } from "#lib/base/remembering";
import type { OwnerId } from "#lib/people/accounts/owner";
import { diaryRevision } from "./diary-revision";

/**
 * What `make` makes of a diary, made once for what the diary says now; for `most` of them, and none for long. Remembered by
 * the person, the revision of their diary and `of`, which names all else that it is made of (a range holds the day it is), so
 * that it is never another's, and never of what was so before. The same object to all who ask for it: nobody changes it.
 * `asked` is the revision, where it has just been asked for.
 */
export function madeOnce<Made>(most: number) {
  const held = remembering<Promise<Made>>({ most, forMs: 3_600_000 });
  return async (
    owner: OwnerId,
    of: string,
    make: () => Promise<Made>,
    asked?: string | null,
  ): Promise<Made> => {
    const revision = asked === undefined ? await diaryRevision(owner) : asked;
    if (revision === null) return make();
    const name = `${owner} ${revision} ${of}`;
    const known = held.find(name, performance.now());
    if (known !== undefined) return known;
    const making = make();
    held.keep(name, making, performance.now());
    // What could not be read is asked for anew.
    making.catch(() => held.forget(name));
    return making;
  };
}
