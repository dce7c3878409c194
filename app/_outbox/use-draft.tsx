"use client";

import { useEffect, useRef, useState } from "react";
import { useOutbox } from "./outbox-provider";

/**
 * What is being typed into a form, sealed like what waits to be sent and kept on this device, for the person signed in, at
 * every touch until it is saved: a page that is closed, reloaded or drawn anew opens the form as it was left. `name` tells
 * the form; `blank` is how it opens when nothing was left.
 */
export function useDraft<Content extends object>(name: string, blank: () => Content) {
  const { drafts } = useOutbox();
  const [content, setContent] = useState(blank);
  const [isRestored, setIsRestored] = useState(false);
  const isTouched = useRef(false);
  useEffect(() => {
    let isHere = true;
    void drafts.read(name).then((left) => {
      // What was typed before the device answered counts more than what was left.
      if (!isHere || isTouched.current || typeof left !== "object" || left === null) return;
      setContent((fresh) => ({ ...fresh, ...left }));
      setIsRestored(true);
    });
    return () => {
      isHere = false;
    };
  }, [drafts, name]);

  return {
    content,
    isRestored,

    change(part: Partial<Content>): void {
      isTouched.current = true;
      const next = { ...content, ...part };
      setContent(next);
      void drafts.keep(name, next);
    },

    /** It is saved, or not wanted any more. Resolves once it is gone from the device too. */
    clear(): Promise<void> {
      isTouched.current = true;
      setContent(blank());
      setIsRestored(false);
      return drafts.keep(name, null);
    },
  };
}
