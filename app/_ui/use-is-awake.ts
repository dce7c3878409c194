"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/**
 * False in the page as the server sent it, true once the scripts have brought it to life. A touch before that would look
 * taken and be thrown away, so what only scripts can answer is not to be had until then.
 */
export function useIsAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
