import type { ReactNode } from "react";

type Props = { title: ReactNode; children?: ReactNode; action?: ReactNode };

/** Nothing here yet: what will stand here, why it is worth it, and the one way to begin. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="rounded-md border border-edge border-dashed p-6">
      <p className="font-semibold text-lg">{title}</p>
      {children ? <div className="mt-2 max-w-read text-soft">{children}</div> : null}
      {action ? <div className="mt-4 flex flex-wrap gap-3">{action}</div> : null}
    </div>
  );
}
