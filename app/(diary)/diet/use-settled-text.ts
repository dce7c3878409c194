"use client";

import { useEffect, useState } from "react";

/** The text once nobody has typed for a moment, so that the server is asked for words and not for letters. */
export function useSettledText(text: string, milliseconds = 200): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}
