"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { useToast } from "#app/_ui/toast";
import { SecretOnce } from "#app/(diary)/settings/security/secret-once";
import { makeCalendar, removeCalendar } from "#lib/people/reminders/actions";

/** A secret address that a calendar app subscribes to: two times a day, nothing of the diary. */
export function CalendarLink({ hasOne, onChanged }: { hasOne: boolean; onChanged: () => void }) {
  const { show } = useToast();
  const [address, setAddress] = useState<string | null>(null);
  const tell = (message: string) => show({ message });
  const notDone = "That did not work. Check the connection and try again.";
  async function make() {
    const result = await makeCalendar({}).catch(() => null);
    if (result?.ok) setAddress(result.value.address);
    else tell(result?.message ?? notDone);
    onChanged();
  }
  async function end() {
    const result = await removeCalendar({}).catch(() => null);
    tell(result?.ok ? "The calendar's address is ended." : (result?.message ?? notDone));
    setAddress(null);
    onChanged();
  }
  return (
    <>
      <p className="max-w-read text-soft">
        For a phone that takes no notifications: your calendar app subscribes to an address and rings at your
        times, wherever you are. It cannot know whether the night is recorded.
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button variant="quiet" onClick={() => void make()}>
          {hasOne ? "Make a new address" : "Make an address"}
        </Button>
        {hasOne ? (
          <Button variant="plain" size="inline" onClick={() => void end()}>
            End the address
          </Button>
        ) : null}
      </div>
      {address ? <SecretOnce title="Add this address to your calendar app" secret={address} /> : null}
    </>
  );
}
