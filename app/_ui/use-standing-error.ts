"use client";

import { type FormEvent, useState } from "react";

type Typed = FormEvent<HTMLInputElement | HTMLTextAreaElement>;

/**
 * What is wrong with a field, until the person types in it: then it is no longer about what stands there. Sending the form
 * again, or another thing being wrong, shows it again. A chosen file is judged at once and keeps its message.
 */
export function useStandingError(error: string | null | undefined) {
  const [isEdited, setEdited] = useState(false);
  const [about, setAbout] = useState(error);
  if (about !== error) {
    setAbout(error);
    setEdited(false);
  }
  const onTyped = ({ currentTarget }: Typed) => {
    if (!error || isEdited || currentTarget.type === "file") return;
    setEdited(true);
    currentTarget.form?.addEventListener("submit", () => setEdited(false), { once: true, capture: true });
  };
  return { standing: isEdited ? null : error, onTyped };
}
