import type { Metadata } from "next";
import { PageRefused } from "#app/_ui/page-refused";
import { getBin } from "#lib/diary/entries/actions";
import { diaryOrRefusal } from "#lib/people/accounts/open-diary";
import { currentSession } from "#lib/people/accounts/session";
import { BinView } from "./bin-view";

export const metadata: Metadata = { title: "Deleted entries" };

export default async function BinPage() {
  const [bin, session] = await Promise.all([getBin({}), currentSession()]);
  if (!bin.ok) return <PageRefused message={bin.message} />;
  const open = session && diaryOrRefusal(session.diary);
  const timeZone = open && !("ok" in open) ? open.person.timeZone : "UTC";
  return <BinView initial={bin.value} timeZone={timeZone} />;
}
