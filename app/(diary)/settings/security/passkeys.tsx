"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ErrorNote } from "#app/_ui/error-note";
import { useToast } from "#app/_ui/toast";
import { useProof } from "#app/(diary)/settings/use-proof";
import { type Result, refusal } from "#lib/base/result";
import { finishPasskey, removePasskey, renamePasskey, startPasskey } from "#lib/people/passkeys/actions";
import type { PasskeySummary } from "#lib/people/passkeys/queries";
import { PasskeyRow } from "./passkey-row";

const unreachable = refusal("unreachable", "Charley cannot be reached just now. Please try again.");

/** Asks the server, then the device, then the server again. */
async function addPasskey(
  proven: <T>(ask: () => Promise<Result<T>>) => Promise<Result<T>>,
): Promise<Result<{ name: string }>> {
  if (typeof PublicKeyCredential === "undefined")
    return refusal("unknown", "This browser does not know passkeys. A newer one may.");
  const asked = await proven(() => startPasskey({}));
  if (!asked.ok) return asked;
  const { makePasskey } = await import("#app/_passkeys/ceremonies");
  const made = await makePasskey(asked.value.options);
  return made.ok ? proven(() => finishPasskey({ made: made.value })) : made;
}

type Props = { passkeys: readonly PasskeySummary[]; why: string | null; timeZone: string };

function About({ why, count }: { why: string | null; count: number }) {
  return (
    <div className="flex max-w-read flex-col gap-3">
      <p>
        With a passkey you sign in by the lock of your phone or computer: a finger, a face or a PIN. There is
        nothing to remember, and a forged page cannot get at it. Your password goes on working.
      </p>
      {why === null ? null : <p>{why}</p>}
      {count === 1 ? (
        <p>
          One is here. Add a second on another device: it lets you in if this one is lost and the password is
          forgotten.
        </p>
      ) : null}
    </div>
  );
}

/** The passkeys there are, and a way to add one. */
export function Passkeys({ passkeys, why, timeZone }: Props) {
  const router = useRouter();
  const toast = useToast();
  const { proven, dialog } = useProof();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function run<T>(what: () => Promise<Result<T>>, says: string): Promise<boolean> {
    setPending(true);
    const done = await what().catch(() => unreachable);
    setPending(false);
    setProblem(done.ok ? null : done.message);
    if (done.ok) toast.show({ message: says });
    router.refresh();
    return done.ok;
  }

  return (
    <>
      <About why={why} count={passkeys.length} />
      {dialog}
      {problem ? <ErrorNote title="That did not work" message={problem} /> : null}
      {passkeys.length > 0 ? (
        <ul className="mt-3 divide-y divide-line">
          {passkeys.map((passkey) => (
            <PasskeyRow
              key={passkey.id}
              passkey={passkey}
              timeZone={timeZone}
              pending={pending}
              onRename={(name) =>
                run(
                  () => proven(() => renamePasskey({ id: passkey.id, name })),
                  `It is called “${name}” now.`,
                )
              }
              onRemove={() =>
                run(
                  () => proven(() => removePasskey({ id: passkey.id })),
                  `“${passkey.name}” opens your diary no more. Remove it on that device too.`,
                )
              }
            />
          ))}
        </ul>
      ) : null}
      {why === null ? (
        <Button
          variant="quiet"
          className="mt-3"
          pending={pending}
          onClick={() => void run(() => addPasskey(proven), "The passkey is added.")}
        >
          Add a passkey
        </Button>
      ) : null}
    </>
  );
}
