/** Weeks looked at on either side: further back is another time of life, and under four say nothing. */
export const triedWeeks = { most: 8, fewest: 4 } as const;
