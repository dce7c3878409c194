import { ChevronDown } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

type Props = Omit<ComponentProps<"details">, "children"> & { summary: ReactNode; children: ReactNode };

/** More, for who wants it. What is inside is found by the browser's own search and can be printed. */
export function Disclosure({ summary, className, children, ...rest }: Props) {
  return (
    <details {...rest} className={classNames("group", className)}>
      <summary className="flex min-h-target list-none items-center gap-2 rounded-md font-semibold [&::-webkit-details-marker]:hidden">
        <ChevronDown
          aria-hidden="true"
          className="-rotate-90 size-5 shrink-0 text-lamp transition-transform group-open:rotate-0"
        />
        <span>{summary}</span>
      </summary>
      <div className="pt-1 pb-3">{children}</div>
    </details>
  );
}
