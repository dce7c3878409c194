declare const ownerBrand: unique symbol;

/**
 * Whose data: the first parameter of every query and mutation. A UUID that only a door may mint, so that a read or a
 * write cannot be written without its owner.
 */
export type OwnerId = string & { readonly [ownerBrand]: true };

/**
 * For doors only: the places that have just proven whose id this is (a session, a password, a token, the admin's
 * shell, a job over everybody). `owner.test.ts` holds the list of files that may import it.
 */
export function mintOwnerId(provenId: string): OwnerId {
  return provenId as OwnerId;
}
