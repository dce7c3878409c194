"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { LinkButton } from "#app/_ui/link-button";
import { Notice } from "#app/_ui/notice";
import { Problem } from "#app/_ui/problem";
import { confirmAddress } from "#lib/people/mail/actions";

/** A press, since some mail programs open every link by themselves. The secret is behind the "#": no server on the way learns it. */
export function ConfirmAddress() {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isDone, setIsDone] = useState(false);

  async function confirm() {
    setPending(true);
    const done = await confirmAddress({ token: window.location.hash.slice(1) }).catch(() => null);
    setPending(false);
    setIsDone(done?.ok === true);
    if (done?.ok) return setProblem(null);
    const incomplete = done?.fields ? "This link is not complete. Copy all of it from the mail." : null;
    setProblem(incomplete ?? done?.message ?? "Charley cannot be reached just now. Please try again.");
  }

  if (isDone) {
    return (
      <div role="status">
        <Notice
          level="good"
          title="Your address is confirmed. You sign in with it."
          actions={
            <LinkButton href="/diary" variant="primary">
              To the diary
            </LinkButton>
          }
        />
      </div>
    );
  }
  return (
    <div className="flex flex-col items-start gap-5">
      <Button pending={pending} onClick={() => void confirm()}>
        Confirm this address
      </Button>
      <Problem title={problem} />
    </div>
  );
}
