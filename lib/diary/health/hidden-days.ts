/** How long a note or a warning stays folded after "hide". A STOP cannot be hidden. */
export const hiddenDays = 30;
