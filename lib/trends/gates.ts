/** Under this many recorded nights a rate is not spoken of. Sebo 2019 logged two weeks. */
export const rateGateNights = 14;
/** Recorded nights each side of a comparison needs: 80 % of 28. */
export const comparisonGateNights = 23;
export const comparisonGateCramps = 10;
