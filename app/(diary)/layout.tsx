import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { devicePerson } from "#lib/diary/entries/device-person";
import { currentSession } from "#lib/people/accounts/session";
import { Frame } from "./_frame/frame";
import { SampleBanner } from "./_frame/sample-banner";

/** Sends the signed-out to sign in. A courtesy: the guard stands in every action. */
export default async function DiaryLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();
  if (!session) redirect(`/sign-in?from=${encodeURIComponent((await headers()).get("x-path") ?? "/diary")}`);
  return (
    <Frame person={devicePerson(session)} banner={session.person.sampleUntil ? <SampleBanner /> : null}>
      {children}
    </Frame>
  );
}
