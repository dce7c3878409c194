import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { currentPerson } from "#lib/accounts/session";
import { Frame } from "./frame";
import { SampleBanner } from "./sample-banner";

/** Sends the signed-out to sign in. A courtesy: the guard stands in every action. */
export default async function DiaryLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (!person) redirect(`/sign-in?from=${encodeURIComponent((await headers()).get("x-path") ?? "/diary")}`);
  const { ownerId: personId, nightStartHour, timeZone, sampleUntil } = person;
  return (
    <Frame person={{ personId, nightStartHour, timeZone }} banner={sampleUntil ? <SampleBanner /> : null}>
      {children}
    </Frame>
  );
}
