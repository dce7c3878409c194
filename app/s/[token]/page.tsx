import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FirstSheet } from "#app/_sheet/first/first-sheet";
import { SummarySheet } from "#app/_sheet/summary-sheet";
import { dateWords } from "#lib/base/time/date-words";
import { livedCalendarDate } from "#lib/base/time/lived-time";
import { facesOf } from "#lib/exchange/summary/faces";
import { openShare } from "#lib/exchange/summary/open-share";

export const metadata: Metadata = {
  title: "Summary of a cramp diary",
  robots: { index: false, follow: false, nocache: true, noarchive: true },
  referrer: "no-referrer",
};

/**
 * No page has this address, so it is answered with the general "nothing here" and its status 404. `notFound()` would give
 * the same status, but Next leaves its words to the browser's script, and a clinic's browser may run none.
 */
const overPath = "/link-over";

/** What the clinician sees: no sign-in, no script, one sheet. Every dead link gets the same answer and status 404. */
export default async function SharedSummaryPage({ params }: { params: Promise<{ token: string }> }) {
  const shared = await openShare((await params).token);
  if (!shared) redirect(overPath);
  return (
    <main className="min-h-dvh bg-sunk p-2 sm:p-6 print:bg-paper print:p-0">
      {shared.snapshot.version === 1 ? (
        <FirstSheet snapshot={shared.snapshot} />
      ) : (
        <SummarySheet faces={facesOf(shared.snapshot)} />
      )}
      <p className="mx-auto mt-4 max-w-read text-center text-sm text-soft print:hidden">
        This page can be read until {dateWords(livedCalendarDate(shared.expiresAt, "UTC"), { year: true })}.
        Print it or save it as PDF if you want to keep it.
      </p>
    </main>
  );
}
