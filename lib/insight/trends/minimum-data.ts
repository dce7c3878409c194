/** Under this many recorded nights a rate is not spoken of. Sebo 2019 logged two weeks. */
export const minimumRateNights = 14;
/** Recorded nights each side of a comparison needs: 80 % of 28. */
export const minimumComparisonNights = 23;
export const minimumComparisonCramps = 10;
/** A link: eight weeks of nights where both are known, and enough nights and cramps on either side to say anything. */
export const minimumLinkData = { nights: 56, eachSide: 10, cramps: 10 } as const;
/** Hours and places are spoken of from this many cramps on: of five, three fall into some hour by themselves. */
export const minimumPatternCramps = 20;
