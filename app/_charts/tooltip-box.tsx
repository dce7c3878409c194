import type { ReactNode } from "react";

/** What a point says when it is touched, or reached with the arrow keys. */
export function TooltipBox({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="rounded-md border border-edge bg-raised px-3 py-2 text-ink text-sm">
      <p className="font-semibold">{title}</p>
      {children}
    </div>
  );
}
