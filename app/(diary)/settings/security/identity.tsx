"use client";

import { useRouter } from "next/navigation";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ErrorNote } from "#app/_ui/error-note";
import { useProof } from "#app/(diary)/settings/use-proof";
import { removeIdentity, startLink } from "#lib/people/identities/actions";

type Props = { service: string; isLinked: boolean; isTaken: boolean };

/** Another service that may say who is there: linked here, while signed in, and nowhere else. */
export function Identity({ service, isLinked, isTaken }: Props) {
  const router = useRouter();
  const { proven, dialog } = useProof();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(
    isTaken ? `That account of ${service} opens another diary here. Nothing was changed.` : null,
  );

  async function press() {
    setPending(true);
    const done = await proven(() => (isLinked ? removeIdentity({}) : startLink({}))).catch(() => null);
    setProblem(done?.ok ? null : (done?.message ?? "Charley cannot be reached just now."));
    if (done?.ok && !isLinked) await signIn("oidc", { callbackUrl: "/settings/security" });
    setPending(false);
    router.refresh();
  }

  return (
    <>
      <p className="max-w-read">
        {isLinked
          ? `On: whoever is signed in to your account of ${service} gets into this diary without a password, and without the second step.`
          : `Off. With it on, you sign in by your account of ${service}, which then stands for the password and the second step.`}
      </p>
      {dialog}
      {problem ? <ErrorNote title="That did not work" message={problem} /> : null}
      <Button
        variant={isLinked ? "danger" : "quiet"}
        className="mt-3"
        pending={pending}
        onClick={() => void press()}
      >
        {isLinked ? "Turn it off" : `Link ${service}`}
      </Button>
    </>
  );
}
