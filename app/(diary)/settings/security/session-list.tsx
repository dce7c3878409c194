"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { forgetPerson } from "#app/_device/forget-person";
import { Button } from "#app/_ui/button";
import { useToast } from "#app/_ui/toast";
import { endOneSession, signOutEverywhere } from "#lib/people/accounts/actions";
import { deviceName } from "#lib/people/accounts/device-name";
import type { SessionSummary } from "#lib/people/accounts/queries";
import { When } from "./when";

type Props = {
  sessions: readonly (SessionSummary & { isThisOne: boolean })[];
  timeZone: string;
};

function HowLong() {
  return (
    <p className="max-w-read text-soft">
      A session ends 12 hours after signing in, or after 2 unused; where you asked to stay, after 30 days, or
      14 unused.
    </p>
  );
}

export function SessionList({ sessions, timeZone }: Props) {
  const router = useRouter();
  const toast = useToast();
  const [pending, setPending] = useState<string | null>(null);

  async function end(session: SessionSummary) {
    setPending(session.key);
    const ended = await endOneSession({ key: session.key });
    setPending(null);
    toast.show({ message: ended.ok ? `${deviceName(session.userAgent)} is signed out.` : ended.message });
    router.refresh();
  }

  return (
    <>
      <HowLong />
      <ul className="mt-3 divide-y divide-line">
        {sessions.map((session) => (
          <li key={session.key} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div>
              <p className="font-semibold">
                {deviceName(session.userAgent)}
                {session.isThisOne ? " (this one)" : ""}
              </p>
              <p className="text-sm text-soft">
                Since <When instant={session.createdAt} timeZone={timeZone} />; last used{" "}
                <When instant={session.lastSeenAt} timeZone={timeZone} />
              </p>
            </div>
            {session.isThisOne ? null : (
              <Button
                variant="quiet"
                pending={pending === session.key}
                aria-label={`Sign out ${deviceName(session.userAgent)}`}
                onClick={() => void end(session)}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button
        variant="danger"
        className="mt-3"
        pending={pending === "all"}
        onClick={async () => {
          setPending("all");
          await signOutEverywhere({});
          await forgetPerson();
          window.location.assign("/sign-in");
        }}
      >
        Sign out everywhere
      </Button>
    </>
  );
}
