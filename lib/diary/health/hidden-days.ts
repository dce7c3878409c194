/** How long a note or a warning stays folded after "put away". */
export const hiddenDays = 30;

/** How long a STOP rests after "My doctor knows": then it asks again, for illnesses and tablets change. */
export const restDays = 90;
