"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Disclosure } from "#app/_ui/disclosure";
import { Problem } from "#app/_ui/problem";
import { useToast } from "#app/_ui/toast";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { useProof } from "#app/(diary)/settings/use-proof";
import type { HelperMay } from "#lib/people/accounts/schema";
import { changeHelper, endOneHelper } from "#lib/people/helpers/actions";
import type { Helper } from "#lib/people/helpers/schema";
import { asNowWords, mayWords, saidYesWords, untilWords } from "#lib/people/helpers/words";
import { asItIs, PowerFields } from "./power-fields";

type RowProps = { helper: Helper; timeZone: string };

function ChangeForm({ helper, timeZone }: RowProps) {
  const router = useRouter();
  const toast = useToast();
  const { proven, dialog } = useProof();
  const { pending, problem, fields, onSubmit } = useSubmit(
    (form) => {
      const days = textOf(form, "days");
      const may = textOf(form, "may") as HelperMay;
      return proven(() => changeHelper({ id: helper.id, may, ...(days !== asItIs && { days }) }));
    },
    () => {
      toast.show({ message: `Changed for ${helper.name}, from now on.` });
      router.refresh();
    },
  );
  return (
    <>
      <form method="post" noValidate onSubmit={onSubmit} className="flex max-w-read flex-col gap-4">
        <PowerFields may={helper.may} endsNow={asNowWords(helper.until, timeZone)} fields={fields} />
        <Problem title={problem} />
        <Button type="submit" variant="quiet" pending={pending} className="self-start">
          Save
        </Button>
      </form>
      {dialog}
    </>
  );
}

function Row({ helper, timeZone }: RowProps) {
  const { id, name, may, until, waitsUntil } = helper;
  const router = useRouter();
  const toast = useToast();
  const [pending, setPending] = useState(false);
  async function end() {
    setPending(true);
    const ended = await endOneHelper({ id });
    setPending(false);
    toast.show({ message: ended.ok ? `${name} can no longer open your diary.` : ended.message });
    router.refresh();
  }
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0 flex-1 basis-60">
          <p className="wrap-anywhere font-semibold">{name}</p>
          <p className="wrap-anywhere text-sm text-soft">
            {mayWords[may]}.{" "}
            {waitsUntil === null ? saidYesWords(helper) : "Invited, and has not said yes yet."}{" "}
            {untilWords(until, timeZone)}
          </p>
        </div>
        <Button variant="danger" pending={pending} aria-label={`End for ${name}`} onClick={() => void end()}>
          End it
        </Button>
      </div>
      <Disclosure className="mt-2" summary={`Change what ${name} may do`}>
        <ChangeForm key={`${may} ${until}`} helper={helper} timeZone={timeZone} />
      </Disclosure>
    </li>
  );
}

/** Who may open the diary or was invited to: what for, until when, and a way to end it. */
export function HelperList({ helpers, timeZone }: { helpers: readonly Helper[]; timeZone: string }) {
  if (helpers.length === 0) return <p className="text-soft">Nobody but you.</p>;
  return (
    <ul className="divide-y divide-line">
      {helpers.map((helper) => (
        <Row key={helper.id} helper={helper} timeZone={timeZone} />
      ))}
    </ul>
  );
}
