/** A mean is held against a reference from this many complete days on. */
export const meanGateDays = 7;
