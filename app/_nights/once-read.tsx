"use client";

import type { ReactNode } from "react";
import { ErrorNote } from "#app/_ui/error-note";
import { Skeleton } from "#app/_ui/skeleton";
import type { Nights } from "./use-nights";

/** Shows nights only once they have been read: before, every one of them would look as if nobody had spoken of it. */
export function OnceRead({ nights, children }: { nights: Nights; children: ReactNode }) {
  const { isRead, query } = nights;
  if (isRead) return children;
  // Without a connection a read is not tried again until there is one: that is a failure to whoever waits for it.
  if (query.isError || query.isPaused) {
    return (
      <ErrorNote
        title="These nights could not be read"
        message="Nothing is lost: they are shown as soon as there is a connection."
        onRetry={() => void query.refetch()}
      />
    );
  }
  return (
    <>
      <p role="status" className="sr-only">
        Loading
      </p>
      <Skeleton lines={6} />
    </>
  );
}
