"use client";

import { signOut } from "next-auth/react";
import { useState } from "react";
import { forgetPerson } from "#app/_device/forget-person";
import { forgetReadings } from "#app/_device/kept-reading";
import { useOutbox } from "#app/_device/outbox-provider";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { ErrorNote } from "#app/_ui/error-note";
import { unsubscribeHere } from "#app/(diary)/settings/reminders/push-subscription";

/** Ends the session. Says so first when entries of the person's have not left this device yet. */
export function SignOutButton() {
  const [pending, setPending] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const { status, opened } = useOutbox();
  const elsewhere = (opened?.others ?? []).map(({ outbox }) => outbox.state().entries.length);
  const waiting = elsewhere.reduce((sum, count) => sum + count, status.waiting);

  async function leave() {
    setPending(true);
    setFailed(false);
    const answer = await signOut({ redirect: false }).catch(() => null);
    if (answer !== null) {
      await unsubscribeHere().catch(() => undefined);
      await forgetReadings(null);
      await forgetPerson();
      return window.location.assign("/sign-in");
    }
    setPending(false);
    // What stands beside the button cannot be read while the dialog lies over it.
    setAsking(false);
    setFailed(true);
  }

  return (
    <>
      <Button
        variant="quiet"
        pending={pending}
        onClick={() => (waiting > 0 ? setAsking(true) : void leave())}
      >
        Sign out
      </Button>
      {hasFailed ? (
        <ErrorNote
          title="You are still signed in"
          message="Charley could not be reached. Please try again when this device is online."
        />
      ) : null}
      <Dialog title="Not everything is sent yet" isOpen={isAsking} onOpenChange={setAsking}>
        <p>
          {waiting === 1 ? "1 entry waits" : `${waiting} entries wait`} on this device. Nothing is lost: they
          stay here, locked, until you sign in here again, and are sent then.
        </p>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button onClick={() => setAsking(false)}>Stay signed in</Button>
          <Button variant="quiet" pending={pending} onClick={() => void leave()}>
            Sign out all the same
          </Button>
        </div>
      </Dialog>
    </>
  );
}
