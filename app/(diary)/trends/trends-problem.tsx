"use client";

import { ErrorNote } from "#app/_ui/error-note";
import { LinkButton } from "#app/_ui/link-button";
import type { Refusal } from "#lib/base/result";

/** @param refusal what the server said; null where it could not be reached */
export function TrendsProblem({ refusal, onRetry }: { refusal: Refusal | null; onRetry: () => void }) {
  return (
    <>
      <ErrorNote
        title="Your trends did not load"
        message={refusal?.message ?? "Your record is safe. Check the connection and try again."}
        onRetry={onRetry}
      />
      {refusal?.reason === "signed-out" ? (
        <LinkButton href="/sign-in" variant="primary" className="mt-4">
          Sign in
        </LinkButton>
      ) : null}
    </>
  );
}
