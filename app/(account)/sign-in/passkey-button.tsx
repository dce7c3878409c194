"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "#app/_ui/button";
import { Problem } from "#app/_ui/problem";

/** The way in without typing, where the browser knows passkeys. Its part is fetched once it is needed. */
export function PasskeyButton({ goTo }: { goTo: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const [isKnown, setIsKnown] = useState(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const run = useCallback(
    async (how: "asked" | "offered"): Promise<void> => {
      const { signInByPasskey } = await import("./sign-in-by-passkey");
      const keep = () => {
        const form = button.current?.form;
        return form != null && new FormData(form).get("keep") === "yes";
      };
      const entered = await signInByPasskey(how, keep);
      if (entered?.ok) window.location.assign(goTo);
      else setProblem(entered?.message ?? null);
    },
    [goTo],
  );

  useEffect(() => {
    if (typeof PublicKeyCredential === "undefined") return;
    setIsKnown(true);
    // Offered at the address field without being asked for: where that fails, the button and the password are there.
    void PublicKeyCredential.isConditionalMediationAvailable?.()
      .then((canOffer) => (canOffer ? run("offered") : undefined))
      .catch(() => undefined);
  }, [run]);

  if (!isKnown) return null;
  return (
    <>
      <Button
        ref={button}
        variant="quiet"
        pending={pending}
        onClick={async () => {
          setPending(true);
          setProblem(null);
          await run("asked").catch(() => setProblem("Charley cannot be reached just now. Please try again."));
          setPending(false);
        }}
      >
        Use a passkey
      </Button>
      <Problem title={problem} />
    </>
  );
}
