"use client";

import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { useOpenByAddress } from "#app/_ui/use-open-by-address";

type Props = { id: string; isOpen: boolean; head: ReactNode; children: ReactNode };

/** One thing of a list: its head always stands, the rest unfolds by a tap, by a link to it and by the browser's own search. */
export function FoldedRow({ id, isOpen, head, children }: Props) {
  const details = useOpenByAddress(id);
  return (
    <li id={id} className="max-w-read scroll-mt-4">
      <details ref={details} open={isOpen} className="group/row">
        <summary className="flex min-h-target list-none gap-2 rounded-md py-3 [&::-webkit-details-marker]:hidden">
          <ChevronDown
            aria-hidden="true"
            className="-rotate-90 mt-1 size-5 shrink-0 text-lamp transition-transform group-open/row:rotate-0"
          />
          <div className="min-w-0 space-y-1">{head}</div>
        </summary>
        <div className="space-y-2 pb-4 pl-7">{children}</div>
      </details>
    </li>
  );
}
