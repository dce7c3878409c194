"use client";

import { ErrorNote } from "#app/_ui/error-note";
import { PageHeader } from "#app/_ui/page-header";

/** Below the navigation, so that one broken page leaves every other place, and the cramp button, within reach. */
export default function DiaryError({ error }: { error: Error & { digest?: string } }) {
  return (
    <>
      <PageHeader title="Something went wrong on this page" />
      <ErrorNote
        title="This page did not load"
        message="It is our fault, not yours. What you saved before is safe. Try again, or go to another page."
        // Drawing it again mends neither a script that did not come nor what the server could not read.
        onRetry={() => window.location.reload()}
      />
      {error.digest ? (
        <p className="mt-4 text-sm text-soft">If you ask for help, give this number: {error.digest}</p>
      ) : null}
    </>
  );
}
