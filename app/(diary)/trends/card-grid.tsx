import type { ReactNode } from "react";

/** Cards under each other on a phone, two abreast on a desk. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-1 gap-6 lg:grid-cols-2 *:min-w-0">{children}</div>;
}
