"use client";

import { signIn } from "next-auth/react";
import { type ComponentProps, useState } from "react";
import { Button } from "#app/_ui/button";
import { Notice } from "#app/_ui/notice";
import { startSampleDiary } from "#lib/exchange/demo/actions";

const failed = "The sample diary cannot be opened just now. Please try again in a minute.";

/** Makes a sample diary and goes into it; gives what went wrong, or nothing when it is on its way. */
async function openSample(): Promise<string | null> {
  const made = await startSampleDiary({}).catch(() => null);
  if (!made?.ok) return made?.message ?? failed;
  // Rejects when the network goes between the two.
  const entered = await signIn("ticket", { ticket: made.value.ticket, redirect: false }).catch(() => null);
  if (!entered?.ok || entered.error) return failed;
  window.location.assign("/diary");
  return null;
}

export function SampleButton({ variant = "quiet" }: Pick<ComponentProps<typeof Button>, "variant">) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function open() {
    setPending(true);
    const wrong = await openSample();
    setProblem(wrong);
    if (wrong !== null) setPending(false);
  }
  return (
    <>
      <Button variant={variant} pending={pending} onClick={() => void open()}>
        {pending ? "Making a sample diary" : "Look around with a sample diary"}
      </Button>
      {problem ? (
        <div role="alert" className="w-full">
          <Notice level="stop" title={problem} />
        </div>
      ) : null}
    </>
  );
}
