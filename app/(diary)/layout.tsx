import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { currentSession } from "#lib/accounts/session";
import { devicePerson } from "#lib/outbox/device-person";
import { Frame } from "./frame";
import { SampleBanner } from "./sample-banner";

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
