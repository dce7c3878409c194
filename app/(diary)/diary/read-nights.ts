/** So many nights the diary reads, and keeps for when there is no connection. */
export const readNights = 35;
