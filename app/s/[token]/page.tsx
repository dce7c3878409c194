import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { FirstSheet } from "#app/_sheet/first/first-sheet";
import { SummarySheet } from "#app/_sheet/summary-sheet";
import { facesOf } from "#lib/exchange/summary/faces";
import { liveShare } from "#lib/exchange/summary/open-share";
import { openedCookieName } from "#lib/exchange/summary/opened-cookie";
import { momentWords } from "#lib/exchange/summary/opened-words";
import { Cover } from "./cover";
import { Keep } from "./keep";

export const metadata: Metadata = {
  title: "A page that was shared with you",
  // What a messenger shows of a link that is sent by it: nothing of what the page is about.
  description: "Somebody shares a page with you.",
  robots: { index: false, follow: false, nocache: true, noarchive: true },
  referrer: "no-referrer",
};

/**
 * No page has this address, so it is answered with the general "nothing here" and its status 404. `notFound()` would give
 * the same status, but Next leaves its words to the browser's script, and a clinic's browser may run none.
 */
const overPath = "/link-over";

/**
 * What the clinician sees: no sign-in, no script. First a cover with nothing on it, then, once the button was pressed in
 * this browser, one sheet. Every dead link gets the same answer and status 404.
 */
export default async function SharedSummaryPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const shared = await liveShare(token);
  if (!shared) redirect(overPath);
  const until = momentWords(shared.expiresAt, shared.timeZone);
  if (!(await cookies()).get(openedCookieName)) return <Cover token={token} until={until} />;
  const snapshot = shared.read();
  if (!snapshot) redirect(overPath);
  return (
    <main className="min-h-dvh bg-sunk p-2 sm:p-6 print:bg-paper print:p-0">
      {snapshot.version === 1 ? (
        <FirstSheet snapshot={snapshot} />
      ) : (
        <SummarySheet faces={facesOf(snapshot)} />
      )}
      <div className="mx-auto mt-4 flex max-w-2xl flex-col gap-4 print:hidden">
        {snapshot.version === 2 ? <Keep token={token} text={facesOf(snapshot).text} /> : null}
        <p className="text-sm text-soft">This page can be read until {until}.</p>
      </div>
    </main>
  );
}
