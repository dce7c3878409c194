import type { ReactNode } from "react";

/** What ends a dialog stays in sight however long its form is, in the thumb's reach. */
export function DialogActions({ children }: { children: ReactNode }) {
  return (
    <div className="-mx-4 -mb-4 sm:-mx-6 sm:-mb-6 sticky bottom-0 z-10 flex flex-wrap gap-3 border-line border-t bg-paper px-4 py-3 sm:px-6">
      {children}
    </div>
  );
}
