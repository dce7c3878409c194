"use client";

import { useEffect, useRef } from "react";

/** Coming to another part of a room is like coming to a page: at its top, with its name in the window. */
export function usePageFocus(part: string, title: string): void {
  const last = useRef(part);
  useEffect(() => {
    if (last.current === part) return;
    last.current = part;
    document.title = document.title.replace(/^[^·]*/, `${title} `);
    document.getElementById("content")?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [part, title]);
}
