import type { Metadata } from "next";
import { getShares } from "#lib/exchange/summary/actions";
import { linkOrigin } from "#lib/exchange/summary/link-origin";
import { currentPerson } from "#lib/people/accounts/session";
import { ShareView } from "./share-view";

export const metadata: Metadata = { title: "Share" };

export default async function SharePage() {
  const [shares, person, { isHome }] = await Promise.all([getShares({}), currentPerson(), linkOrigin()]);
  return (
    <ShareView
      first={shares}
      name={person?.name ?? null}
      timeZone={person?.timeZone ?? "UTC"}
      isHome={isHome}
    />
  );
}
