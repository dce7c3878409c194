/** The ranges one tap away, in weeks of seven nights up to last night. */
export const rangeWeeks = [4, 12, 26, 52] as const;

/** What is shown unless the person chooses. */
export const usualWeeks = 12;
