/** The key of an entry as it is stored: a UUID in small letters, however it was sent. */
export const storedKey = (key: string): string => (/^[0-9a-f-]{36}$/i.test(key) ? key.toLowerCase() : key);
