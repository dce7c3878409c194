import type { Metadata } from "next";
import { getShares } from "#lib/exchange/summary/actions";
import { linkOrigin } from "#lib/exchange/summary/link-origin";
import { noHealthLinkWords } from "#lib/exchange/summary/shl/health-link";
import { currentSession } from "#lib/people/accounts/session";
import { SeeSummary } from "./see-summary";
import { ShareView } from "./share-view";

export const metadata: Metadata = { title: "Share" };

export default async function SharePage() {
  const session = await currentSession();
  if (typeof session?.diary === "object" && session.diary.help !== null) return <SeeSummary />;
  const [shares, { origin, isHome }] = await Promise.all([getShares({}), linkOrigin()]);
  const person = session?.person;
  return (
    <ShareView
      first={shares}
      name={person?.name ?? null}
      timeZone={person?.timeZone ?? "UTC"}
      isHome={isHome}
      whyNoCode={noHealthLinkWords(origin)}
    />
  );
}
