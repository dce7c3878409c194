import type { Metadata } from "next";
import { currentPerson } from "#lib/accounts/session";
import { getShares } from "#lib/summary/actions";
import { ShareView } from "./share-view";

export const metadata: Metadata = { title: "Share" };

export default async function SharePage() {
  const [shares, person] = await Promise.all([getShares({}), currentPerson()]);
  return <ShareView first={shares} name={person?.name ?? null} timeZone={person?.timeZone ?? "UTC"} />;
}
