import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeader } from "#app/_ui/page-header";
import { overWords } from "#lib/people/accounts/open-diary";
import { currentSession } from "#lib/people/accounts/session";
import { BackToOwn } from "./back-to-own";

export const metadata: Metadata = { title: "Back to your own diary" };

/** Where a helper comes whose time in another's diary is over: nothing of that diary, and the way to their own. */
export default async function OverPage() {
  const session = await currentSession();
  if (!session) redirect("/sign-in");
  if (session.diary !== "over") redirect("/diary");
  return (
    <>
      <PageHeader title="That diary is closed" sentence={overWords} />
      <BackToOwn />
    </>
  );
}
