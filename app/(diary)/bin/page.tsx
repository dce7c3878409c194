import type { Metadata } from "next";
import { getBin } from "#lib/diary/entries/actions";
import { currentPerson } from "#lib/people/accounts/session";
import { BinView } from "./bin-view";

export const metadata: Metadata = { title: "Deleted entries" };

export default async function BinPage() {
  const [bin, person] = await Promise.all([getBin({}), currentPerson()]);
  return <BinView initial={bin.ok ? bin.value : []} timeZone={person?.timeZone ?? "UTC"} />;
}
