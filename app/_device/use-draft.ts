"use client";

import { useEffect, useRef, useState } from "react";
import { useOutbox } from "./outbox-provider";

const isDraft = (left: unknown): left is { of: unknown; content: object } =>
  typeof left === "object" &&
  left !== null &&
  "of" in left &&
  "content" in left &&
  typeof left.content === "object";

/**
 * What is being typed into a form, sealed like what waits to be sent and kept on this device, for the person signed in, at
 * every touch until it is saved: a page that is closed, reloaded or drawn anew opens the form as it was left. `name` tells
 * the form; `blank` is how it opens when nothing was left. `of` tells what the form is about, where the same one is opened
 * for this and that: it is sealed with the draft, which comes back for nothing else. Of each form there is one draft.
 */
export function useDraft<Content extends object>(name: string, blank: () => Content, of = "") {
  const { drafts } = useOutbox();
  const [content, setContent] = useState(blank);
  const [isRestored, setIsRestored] = useState(false);
  const isTouched = useRef(false);
  useEffect(() => {
    let isHere = true;
    void drafts.read(name).then((left) => {
      // What was typed before the device answered counts more than what was left.
      if (!isHere || isTouched.current || !isDraft(left) || left.of !== of) return;
      setContent((fresh) => ({ ...fresh, ...left.content }));
      setIsRestored(true);
    });
    return () => {
      isHere = false;
    };
  }, [drafts, name, of]);

  return {
    content,
    isRestored,

    change(part: Partial<Content>): void {
      isTouched.current = true;
      const next = { ...content, ...part };
      setContent(next);
      void drafts.keep(name, { of, content: next });
    },

    /** It is saved, or not wanted any more. Resolves once it is gone from the device too. */
    async clear(): Promise<void> {
      // Untouched, what is kept is of something else.
      const isKept = isTouched.current || isRestored;
      isTouched.current = true;
      setContent(blank());
      setIsRestored(false);
      if (isKept) await drafts.keep(name, null);
    },
  };
}
