"use client";

import { useEffect, useRef } from "react";

/**
 * For a place whose buttons and questions go away when they are answered: whoever was on one of them goes on at the place
 * itself and not at the top of the page. `keep` is called when something was answered, and `shown` is what the place shows:
 * once it has changed, and only where the focus was lost with it, the place is given the focus.
 */
export function useKeptFocus<Place extends HTMLElement>(shown: unknown) {
  const place = useRef<Place>(null);
  const wanted = useRef<{ readonly shown: unknown; readonly scroll: boolean } | null>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (wanted.current === null || wanted.current.shown === shown) return;
    if (activeElement === null || activeElement === body) {
      place.current?.focus({ preventScroll: !wanted.current.scroll });
    }
    wanted.current = null;
  }, [shown]);
  const keep = ({ scroll = false }: { scroll?: boolean } = {}) => {
    wanted.current = { shown, scroll };
  };
  return { place, keep };
}
