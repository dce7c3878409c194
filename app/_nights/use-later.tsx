"use client";

import { useCallback, useEffect, useRef } from "react";

const pause = 700;

/**
 * Runs the latest of a burst of calls about the same thing once it has been quiet for a moment, so that typing "15" does
 * not write "1" first. A call about something else, and the screen or the page going away, run what still waits at once.
 */
export function useLater(): (about: string, run: () => void) => void {
  const waiting = useRef<{ about: string; run: () => void; timer: ReturnType<typeof setTimeout> } | null>(
    null,
  );
  const now = useCallback(() => {
    const last = waiting.current;
    if (!last) return;
    clearTimeout(last.timer);
    waiting.current = null;
    last.run();
  }, []);
  useEffect(() => {
    document.addEventListener("visibilitychange", now);
    return () => {
      document.removeEventListener("visibilitychange", now);
      now();
    };
  }, [now]);
  return useCallback(
    (about: string, run: () => void) => {
      if (waiting.current?.about === about) clearTimeout(waiting.current.timer);
      else now();
      waiting.current = { about, run, timer: setTimeout(now, pause) };
    },
    [now],
  );
}
