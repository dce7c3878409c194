"use client";

import { ErrorNote } from "#app/_ui/error-note";
import { LinkButton } from "#app/_ui/link-button";

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <main className="mx-auto max-w-2xl space-y-4 px-4 py-12">
      <h1 className="text-xl">Something went wrong on this page</h1>
      <ErrorNote
        title="This page did not load"
        message="It is our fault, not yours. What you saved before is safe. Try again, or go back to your diary."
        // Drawing it again mends neither a script that did not come nor what the server could not read.
        onRetry={() => window.location.reload()}
      />
      <LinkButton href="/diary">Go to your diary</LinkButton>
      {error.digest ? (
        <p className="text-sm text-soft">If you ask for help, give this number: {error.digest}</p>
      ) : null}
    </main>
  );
}
