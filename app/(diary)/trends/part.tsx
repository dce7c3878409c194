"use client";

import { ChevronDown } from "lucide-react";
import { type ReactNode, useEffect, useId, useState } from "react";

type Props = {
  /** Where the page's contents and links from elsewhere point. */
  id: string;
  title: string;
  /** What the part shows, in one sentence: enough for who does not open it. */
  sentence: string;
  children: ReactNode;
};

/**
 * One part of the page, folded under its heading and its sentence. Its pictures are made when it is first opened: together
 * they are more than anyone looks at in one go. A link to it opens it.
 */
export function Part({ id, title, sentence, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  useEffect(() => {
    const openIfMeant = () => {
      if (window.location.hash === `#${id}`) setOpen(true);
    };
    openIfMeant();
    window.addEventListener("hashchange", openIfMeant);
    return () => window.removeEventListener("hashchange", openIfMeant);
  }, [id]);
  return (
    <section id={id} aria-labelledby={`${bodyId}-title`} className="border-line border-t pt-4">
      <h2 id={`${bodyId}-title`} className="text-lg">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-target w-full items-center gap-2 text-left"
        >
          <ChevronDown
            aria-hidden="true"
            className={`size-6 shrink-0 text-lamp transition-transform ${isOpen ? "" : "-rotate-90"}`}
          />
          {title}
        </button>
      </h2>
      <p className="max-w-read pl-8 text-soft">{sentence}</p>
      <div id={bodyId} hidden={!isOpen} className="mt-4">
        {isOpen ? children : null}
      </div>
    </section>
  );
}
