declare const ownerBrand: unique symbol;

/**
 * Whose data: the first parameter of every query and mutation. A UUID that only the door (`session.ts`, and the
 * token and job doors that name it) may mint, so that a read or a write cannot be written without its owner.
 */
export type OwnerId = string & { readonly [ownerBrand]: true };
