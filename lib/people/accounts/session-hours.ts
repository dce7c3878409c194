/** How long a session lasts, as usual and where it was asked to stay. */
export const sessionHours = { usual: 12, keep: 30 * 24 } as const;

/** How long it may lie unused: whoever walked away from a computer does not stay signed in for the day. */
export const idleHours = { usual: 2, keep: 14 * 24 } as const;
