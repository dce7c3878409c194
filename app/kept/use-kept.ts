"use client";

import { useEffect, useState } from "react";
import { forgetReadings } from "#app/_device/kept-reading";
import { useOutbox } from "#app/_device/outbox-provider";

/**
 * What this device has kept for whoever is signed in here: undefined while it is looked up, null where there is nothing, or
 * where the time is over for which the person signed in. `read` has to be the same function every time.
 */
export function useKept<Found>(read: (personId: string) => Promise<Found | null>): Found | null | undefined {
  const { opened } = useOutbox();
  const [found, setFound] = useState<Found | null>();
  useEffect(() => {
    if (!opened) return;
    const { personId, signedInUntil } = opened.person ?? {};
    const isSignedIn = personId && signedInUntil && Date.parse(signedInUntil) > Date.now();
    let isHere = true;
    void (isSignedIn ? read(personId) : forgetReadings(null).then(() => null)).then(
      (it) => isHere && setFound(it),
    );
    return () => {
      isHere = false;
    };
  }, [opened, read]);
  return found;
}
