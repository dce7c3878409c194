"use client";

import { useEffect, useState } from "react";
import { Button } from "#app/_ui/button";
import { FieldError } from "#app/_ui/field-frame";
import type { Result } from "#lib/base/result";
import { proveByPasskey, startProof } from "#lib/people/passkeys/actions";

type Options = Extract<Awaited<ReturnType<typeof startProof>>, { ok: true }>["value"]["options"];

async function prove(options: Options): Promise<Result<null>> {
  const { askPasskey } = await import("#app/_passkeys/ceremonies");
  const answer = await askPasskey(options);
  return answer.ok ? proveByPasskey({ answer: answer.value }) : answer;
}

/** In place of the password, for whoever has a passkey here. */
export function ProveByPasskey({ onProven }: { onProven: () => void }) {
  const [options, setOptions] = useState<Options | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (typeof PublicKeyCredential === "undefined") return;
    void startProof({})
      .then((asked) => setOptions(asked.ok ? asked.value.options : null))
      .catch(() => undefined);
  }, []);
  if (!options) return null;
  return (
    <>
      <Button
        variant="quiet"
        onClick={async () => {
          const done = await prove(options).catch(() => null);
          if (done?.ok) return onProven();
          setProblem(done?.message ?? "Charley cannot be reached just now. Please try again.");
          // What was asked is used up by any answer.
          const again = await startProof({}).catch(() => null);
          setOptions(again?.ok ? again.value.options : null);
        }}
      >
        Use a passkey instead
      </Button>
      <FieldError id="passkey-problem">{problem ?? undefined}</FieldError>
    </>
  );
}
