import type { ReactNode } from "react";
import { FirstSheet } from "#app/_sheet/first/first-sheet";
import { SummarySheet } from "#app/_sheet/summary-sheet";
import { facesOf } from "#lib/exchange/summary/faces";
import { momentWords } from "#lib/exchange/summary/opened-words";
import type { LiveShare } from "#lib/exchange/summary/queries";
import type { StoredSnapshot } from "#lib/exchange/summary/stored-snapshot";
import { Keep } from "./keep";
import { ReplySlip, type SlipState } from "./reply-slip";

type Props = { token: string; shared: LiveShare; snapshot: StoredSnapshot; slip?: SlipState };

function Around({ sheet, shared, children }: { sheet: ReactNode; shared: LiveShare; children?: ReactNode }) {
  return (
    <main className="opened">
      {sheet}
      <div className="below">
        {children}
        <p className="soft">This page can be read until {momentWords(shared.expiresAt, shared.timeZone)}.</p>
      </div>
    </main>
  );
}

/** The sheet as it was shared, and what a clinic can keep of it. Of a sheet of the first form no file can be made. */
export function OpenedPage({ token, shared, snapshot, slip }: Props) {
  if (snapshot.version === 1) return <Around sheet={<FirstSheet snapshot={snapshot} />} shared={shared} />;
  const faces = facesOf(snapshot);
  const { takesReply, repliedAt, timeZone } = shared;
  return (
    <Around sheet={<SummarySheet faces={faces} />} shared={shared}>
      {takesReply ? (
        <ReplySlip token={token} sentAt={repliedAt && momentWords(repliedAt, timeZone)} {...slip} />
      ) : null}
      <Keep token={token} text={faces.text} />
    </Around>
  );
}
