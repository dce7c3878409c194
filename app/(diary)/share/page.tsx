import type { Metadata } from "next";
import { getShares } from "#lib/exchange/summary/actions";
import { currentPerson } from "#lib/people/accounts/session";
import { ShareView } from "./share-view";

export const metadata: Metadata = { title: "Share" };

export default async function SharePage() {
  const [shares, person] = await Promise.all([getShares({}), currentPerson()]);
  return <ShareView first={shares} name={person?.name ?? null} timeZone={person?.timeZone ?? "UTC"} />;
}
