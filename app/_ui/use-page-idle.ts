"use client";

import { useEffect, useState } from "react";

const calmMs = 3_000;

/** Whether the page has stood for a while: what is fetched for later must not take the line from what is waited for. */
export function usePageIdle(): boolean {
  const [isCalm, setCalm] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(true), calmMs);
    return () => clearTimeout(timer);
  }, []);
  return isCalm;
}
