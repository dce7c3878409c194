"use client";

import { useEffect, useState } from "react";

/**
 * The text once nobody has typed for a moment, so that the server is asked for words and not for letters, and a way to
 * say that the words are all there.
 */
export function useSettledText(text: string, milliseconds = 200): readonly [string, () => void] {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return [settled, () => setSettled(text)];
}
