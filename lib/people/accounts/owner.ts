declare const ownerBrand: unique symbol;
declare const accountBrand: unique symbol;

/**
 * Whose data: the first parameter of every query and mutation. A UUID that only a door may mint, so that a read or a
 * write cannot be written without its owner. It may be somebody else's diary that a helper was let into.
 */
export type OwnerId = string & { readonly [ownerBrand]: true };

/**
 * The account of whoever is asking, and never another's: what is not the diary (how one signs in, links, files, who may
 * help) is asked for by it, so that no helper's door can be joined to it.
 */
export type AccountId = OwnerId & { readonly [accountBrand]: true };

/**
 * For doors only: the places that have just proven whose id this is (a session, a password, a token, the admin's
 * shell, a job over everybody). `doors.test.ts` holds the list of files that may import it.
 */
export function mintOwnerId(provenId: string): AccountId {
  return provenId as AccountId;
}

/** For the one door of helpers, which has just read that the diary's owner lets them in. */
export function mintDiaryOwner(grantedId: string): OwnerId {
  return grantedId as OwnerId;
}
