/** Fails where the address of PORT and HOST cannot be listened on, and says what to do. */
export function checkPort(): Promise<void>;
