"use client";

import { useCallback, useEffect, useRef } from "react";

const pause = 700;

/**
 * Runs the latest of a burst of calls once it has been quiet for a moment, so that typing "15" does not write "1" first.
 * What is still to run is run at once when the screen or the page goes away.
 */
export function useLater(): (run: () => void) => void {
  const waiting = useRef<{ run: () => void; timer: ReturnType<typeof setTimeout> } | null>(null);
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
    (run: () => void) => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { run, timer: setTimeout(now, pause) };
    },
    [now],
  );
}
