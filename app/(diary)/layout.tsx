import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { OutboxStatus } from "#app/_outbox/outbox-status";
import { currentPerson } from "#lib/accounts/session";
import { BottomNavigation, SideNavigation } from "./navigation";
import { Providers } from "./providers";
import { SampleBanner } from "./sample-banner";

/** Sends the signed-out to sign in. A courtesy: the guard stands in every action. */
export default async function DiaryLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (!person) redirect(`/sign-in?from=${encodeURIComponent((await headers()).get("x-path") ?? "/diary")}`);
  return (
    <Providers
      person={{
        personId: person.ownerId,
        nightStartHour: person.nightStartHour,
        timeZone: person.timeZone,
      }}
    >
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-lamp focus:px-4 focus:py-3 focus:text-on-lamp"
      >
        Skip to the content
      </a>
      <div className="flex">
        <SideNavigation />
        <div className="min-w-0 flex-1">
          {person.sampleUntil ? <SampleBanner /> : null}
          <OutboxStatus />
          <main
            id="content"
            tabIndex={-1}
            className="mx-auto max-w-5xl px-4 pt-6 pb-72 outline-none lg:px-8 lg:pb-32 print:max-w-none print:p-0"
          >
            {children}
          </main>
        </div>
        <BottomNavigation />
      </div>
    </Providers>
  );
}
