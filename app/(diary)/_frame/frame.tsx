import type { ComponentProps, ReactNode } from "react";
import { OutboxStatus } from "#app/_device/outbox-status";
import { WhoseDiary } from "./later";
import { BottomNavigation, SideNavigation } from "./navigation";
import { Providers } from "./providers";
import { ReadingRoom } from "./reading-room";

type Props = {
  /** Null where a page knows nobody: what is written there is of whoever signed in on the device last. */
  person: ComponentProps<typeof Providers>["person"];
  hasHelpers?: boolean;
  banner: ReactNode;
  children: ReactNode;
};

/** What stands around every screen of the diary. */
export function Frame({ person, hasHelpers = false, banner, children }: Props) {
  // A page that knows nobody shows every place: each looks for itself who may see it.
  const who = person?.help?.may ?? "owner";
  return (
    <Providers person={person} hasHelpers={hasHelpers}>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-lamp focus:px-4 focus:py-3 focus:text-on-lamp"
      >
        Skip to the content
      </a>
      <div className="flex">
        <SideNavigation who={who} />
        <div className="min-w-0 flex-1">
          {person === null ? <WhoseDiary /> : null}
          {banner}
          <OutboxStatus />
          <main
            id="content"
            tabIndex={-1}
            className="mx-auto max-w-5xl px-4 pt-6 pb-48 outline-none lg:px-8 lg:pb-32 print:max-w-none print:p-0"
          >
            <ReadingRoom>{children}</ReadingRoom>
          </main>
        </div>
        <BottomNavigation who={who} />
      </div>
    </Providers>
  );
}
