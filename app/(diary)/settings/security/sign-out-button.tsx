"use client";

import { signOut } from "next-auth/react";
import { useState } from "react";
import { Button } from "#app/_ui/button";

export function SignOutButton() {
  const [pending, setPending] = useState(false);
  return (
    <Button
      variant="quiet"
      pending={pending}
      onClick={async () => {
        setPending(true);
        await signOut({ redirect: false }).finally(() => setPending(false));
        window.location.assign("/sign-in");
      }}
    >
      Sign out
    </Button>
  );
}
