"use client";

import { ErrorNote } from "#app/_ui/error-note";
import "./globals.css";

/** When even the frame of the page failed: a whole document of its own. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body className="min-h-dvh">
        <title>Something went wrong · Charley</title>
        <main className="mx-auto max-w-2xl space-y-4 px-4 py-12">
          <h1 className="text-xl">Charley did not load</h1>
          <ErrorNote
            title="Something went wrong"
            message="It is our fault, not yours. What you saved before is safe. Please try again in a minute."
            onRetry={() => window.location.reload()}
          />
        </main>
      </body>
    </html>
  );
}
