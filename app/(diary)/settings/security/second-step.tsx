"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ErrorNote } from "#app/_ui/error-note";
import { useProof } from "#app/(diary)/settings/use-proof";
import type { Result } from "#lib/base/result";
import { startSecondStep, turnOffSecondStep } from "#lib/people/accounts/actions";
import { type AppSecret, SecondStepForm } from "./second-step-form";
import { SecretOnce } from "./secret-once";

type Props = { isOn: boolean; codesLeft: number };

/** A code from an app after the password: whoever learns the password alone stays outside. */
export function SecondStep({ isOn, codesLeft }: Props) {
  const router = useRouter();
  const { proven, dialog } = useProof();
  const [begun, setBegun] = useState<AppSecret | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function ask<T>(what: () => Promise<Result<T>>): Promise<T | null> {
    const answer = await proven(what).catch(() => null);
    setProblem(answer?.ok ? null : (answer?.message ?? "Charley cannot be reached just now."));
    return answer?.ok ? answer.value : null;
  }
  async function turnOff() {
    await ask(() => turnOffSecondStep({}));
    setCodes(null);
    router.refresh();
  }

  return (
    <>
      <p className="max-w-read">
        {isOn
          ? `On: after your password a code of your app is asked for. ${codesLeft} codes on paper are left.`
          : "Off. With it on, a code from an app on your phone is asked for after your password, so that nobody gets in with the password alone."}
      </p>
      {dialog}
      {problem ? <ErrorNote title="That did not work" message={problem} /> : null}
      {codes ? (
        <SecretOnce
          title="Write these ten codes on paper. Each gets you in once if the phone is lost."
          secret={codes.join("  ")}
        />
      ) : null}
      {begun && !isOn ? (
        <SecondStepForm
          app={begun}
          onDone={(made) => {
            setBegun(null);
            setCodes(made);
            router.refresh();
          }}
        />
      ) : null}
      <div className="mt-3">
        {isOn ? (
          <Button variant="danger" onClick={() => void turnOff()}>
            Turn it off
          </Button>
        ) : begun ? null : (
          <Button variant="quiet" onClick={() => void ask(() => startSecondStep({})).then(setBegun)}>
            Turn it on
          </Button>
        )}
      </div>
    </>
  );
}
