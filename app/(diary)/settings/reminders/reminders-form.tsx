"use client";

import { Button } from "#app/_ui/button";
import { Checkbox } from "#app/_ui/checkbox";
import { Disclosure } from "#app/_ui/disclosure";
import { Problem } from "#app/_ui/problem";
import { TextField } from "#app/_ui/text-field";
import { useToast } from "#app/_ui/toast";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { deviceZone } from "#lib/base/time/device-zone";
import { saveReminders } from "#lib/people/reminders/actions";
import type { Reminders } from "#lib/people/reminders/queries";
import { usualMorning } from "#lib/people/reminders/schema";

type Props = { reminders: Reminders | null; timeZone: string; onSaved: () => void };

const given = (form: FormData, name: string) => textOf(form, name).trim() || null;

/** The times, the words on a lock screen and, for who has one, an ntfy topic. One Save for all of it. */
export function RemindersForm({ reminders, timeZone, onSaved }: Props) {
  const toast = useToast();
  const { pending, problem, fields, onSubmit } = useSubmit(
    (form) =>
      saveReminders({
        timeZone: deviceZone(timeZone),
        morningAt: given(form, "morningAt"),
        eveningAt: given(form, "eveningAt"),
        isNamed: form.get("isNamed") === "on",
        quietFrom: given(form, "quietFrom"),
        quietTo: given(form, "quietTo"),
        ntfyAddress: given(form, "ntfyAddress"),
      }),
    () => {
      toast.show({ message: "Your reminders are saved." });
      onSaved();
    },
  );
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex max-w-read flex-col gap-6">
      <ClockField
        name="morningAt"
        label="Ask each morning at"
        hint="By the clock where you are. Empty: do not ask."
        kept={reminders ? reminders.morningAt : usualMorning}
        error={fields.morningAt}
      />
      <Checkbox
        label="Notifications may say what they are about"
        name="isNamed"
        defaultChecked={reminders?.isNamed ?? false}
        hint="Otherwise they say “How was last night?” with “None” and “Some”, and no word about cramps."
      />
      <Disclosure summary="More: evenings, quiet hours, ntfy">
        <MoreFields reminders={reminders} fields={fields} />
      </Disclosure>
      <Problem title={problem} />
      <div>
        <Button type="submit" pending={pending}>
          Save
        </Button>
      </div>
    </form>
  );
}

type ClockProps = {
  name: string;
  label: string;
  hint?: string;
  kept: string | null | undefined;
  error: string | undefined;
};

function ClockField({ kept, error, ...rest }: ClockProps) {
  return <TextField {...rest} type="time" defaultValue={kept ?? ""} error={error ?? null} />;
}

type MoreProps = Pick<Props, "reminders"> & { fields: Readonly<Record<string, string>> };

function MoreFields({ reminders, fields }: MoreProps) {
  return (
    <div className="flex flex-col gap-6">
      <ClockField
        name="eveningAt"
        label="In an experiment, say what tonight asks at"
        hint="Only on days when one runs. Empty: never."
        kept={reminders?.eveningAt}
        error={fields.eveningAt}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <ClockField
          name="quietFrom"
          label="Quiet from"
          kept={reminders?.quietFrom}
          error={fields.quietFrom}
        />
        <ClockField name="quietTo" label="Quiet until" kept={reminders?.quietTo} error={fields.quietTo} />
      </div>
      <TextField
        label="ntfy address"
        hint="For the ntfy app: your server and a topic nobody can guess. Whoever knows the topic sees that you are reminded."
        name="ntfyAddress"
        inputMode="url"
        autoComplete="off"
        defaultValue={reminders?.ntfyAddress ?? ""}
        error={fields.ntfyAddress ?? null}
      />
    </div>
  );
}
