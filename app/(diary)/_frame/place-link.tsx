"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "#app/_ui/link";

type Props = {
  href: string;
  /** The addresses that belong to the place, and with each all that lies below it. */
  holds: readonly string[];
  className: string;
  children: ReactNode;
};

/** A link to a place that knows whether one is there. What stands in it comes from the server: it never changes. */
export function PlaceLink({ href, holds, className, children }: Props) {
  const path = usePathname();
  const isHere = holds.some((place) => path === place || path.startsWith(`${place}/`));
  return (
    <Link href={href} aria-current={isHere ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}
