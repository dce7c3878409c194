/** The edition of everything that Learn and the safety rules say. It changes when a sentence of theirs does. */
export const evidenceEdition = "2026-11-29";
export const lastSearched = "November 2026";

/** Somebody with a licence who has read an edition and signed it. */
export type SignedReview = {
  readonly who: string;
  readonly profession: string;
  readonly when: string;
  readonly edition: string;
};

/** The reviews that were signed. None so far. */
export const signedReviews: readonly SignedReview[] = [];

/** What stands on every page of Learn, of safety and on the sheet; another sentence only once this edition is signed. */
export const reviewWords = (
  reviews: readonly SignedReview[] = signedReviews,
  edition: string = evidenceEdition,
): { readonly isSigned: boolean; readonly short: string; readonly meaning: string } => {
  const signed = reviews.find((one) => one.edition === edition);
  if (signed)
    return {
      isSigned: true,
      short: `Checked by ${signed.who}, ${signed.profession}, on ${signed.when}.`,
      meaning: `This edition, ${edition}, was read and signed. Medicine moves on: ask your own doctor or pharmacist about yourself.`,
    };
  return {
    isSigned: false,
    short: `Not checked by a clinician. Written from published studies; last search ${lastSearched}.`,
    meaning:
      "No doctor or pharmacist has read these pages yet. A sentence may be wrong or out of date. Do not change a medicine because of them: take them to somebody who knows you.",
  };
};
