"use client";

import { signIn } from "next-auth/react";
import { useState } from "react";
import { Button } from "#app/_ui/button";

/** The way in by another service, where whoever runs this Charley has named one. */
export function OutsideButton({ service, goTo }: { service: string; goTo: string }) {
  const [pending, setPending] = useState(false);
  return (
    <Button
      variant="quiet"
      pending={pending}
      onClick={async () => {
        setPending(true);
        await signIn("oidc", { callbackUrl: goTo }).catch(() => undefined);
        setPending(false);
      }}
    >
      Continue with {service}
    </Button>
  );
}
