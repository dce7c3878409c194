import type { Metadata } from "next";
import { currentPerson } from "#lib/accounts/session";
import { getBin } from "#lib/outbox/actions";
import { BinView } from "./bin-view";

export const metadata: Metadata = { title: "Deleted entries" };

export default async function BinPage() {
  const [bin, person] = await Promise.all([getBin({}), currentPerson()]);
  return <BinView initial={bin.ok ? bin.value : []} timeZone={person?.timeZone ?? "UTC"} />;
}
