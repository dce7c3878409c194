/**
 * What a device calls a diary by: the account that is signed in, and after a "/" the help by which it is in somebody
 * else's. All that a device keeps stands under it, so that nothing of one diary is seen in another.
 */
export function diaryKey(account: string, help: { readonly id: string } | null): string {
  return help === null ? account : `${account}/${help.id}`;
}

/** The header in which a page says which diary it was sent for. */
export const diaryHeader = "x-charley-diary";

/** Whose device key opens what is kept of a diary: the account's. */
export const accountOfKey = (key: string): string => key.split("/", 1)[0] ?? key;

/** The help by which it is somebody else's diary; null: the account's own. */
export const helpOfKey = (key: string): string | null => key.split("/")[1] ?? null;

/** Two UUIDs at most: `diaryKey` makes nothing else. */
export const diaryKeyPattern =
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/;
