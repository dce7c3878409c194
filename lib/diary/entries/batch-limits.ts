/** How many operations one request may carry, and how long they may be as text: remedies and meals can be long ones. */
export const maxBatch = 30;
export const longestBatch = 200_000;
