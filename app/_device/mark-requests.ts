import { diaryHeader } from "#lib/people/accounts/diary-key";

let diary: string | null = null;
let isMarking = false;

/**
 * From here on every request of this page says which diary it is of, so that one which another tab has opened meanwhile is
 * never shown here in its place. The server goes by its own session; this can only make it refuse. Null: a page of nobody.
 */
export function markRequests(key: string | null): void {
  diary = key;
  if (isMarking || typeof window === "undefined" || key === null) return;
  isMarking = true;
  const plain = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : input;
    if (diary === null || new URL(address, location.href).origin !== location.origin)
      return plain(input, init);
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    headers.set(diaryHeader, diary);
    return plain(input, { ...init, headers });
  };
}
