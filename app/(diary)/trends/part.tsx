"use client";

import { ChevronDown } from "lucide-react";
import { type ReactNode, useEffect, useId, useState } from "react";
import { useOpenByAddress } from "#app/_ui/use-open-by-address";

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
 * they are more than anyone looks at in one go. A link to it opens it, and so does a tap before the page has come to life.
 */
export function Part({ id, title, sentence, children }: Props) {
  const details = useOpenByAddress(id);
  const [wasOpened, setOpened] = useState(false);
  const titleId = useId();
  useEffect(() => {
    if (details.current?.open) setOpened(true);
  }, [details]);
  return (
    <section id={id} aria-labelledby={titleId} className="border-line border-t pt-4">
      <details
        ref={details}
        className="group/part"
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) setOpened(true);
        }}
      >
        <summary className="list-none rounded-md [&::-webkit-details-marker]:hidden">
          <span className="flex min-h-target items-center gap-2">
            <ChevronDown
              aria-hidden="true"
              className="-rotate-90 size-6 shrink-0 text-lamp transition-transform group-open/part:rotate-0"
            />
            <h2 id={titleId} className="text-lg">
              {title}
            </h2>
          </span>
          <span className="block max-w-read pl-8 text-soft">{sentence}</span>
        </summary>
        <div className="mt-4">{wasOpened ? children : null}</div>
      </details>
    </section>
  );
}
