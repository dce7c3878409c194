"use client";

import { ChangeForm } from "#app/_device/change-form";
import { useDraft } from "#app/_device/use-draft";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { TextField } from "#app/_ui/text-field";
import { useCheckedSave } from "#app/_ui/use-checked-save";
import type { CivilDate } from "#lib/base/time/civil-date";
import { type BloodTestId, bloodTests } from "#lib/diary/health/blood-tests";
import { type BloodResult, type BloodResultBody, bloodResultBodySchema } from "#lib/diary/health/schema";

type Props = {
  test: BloodTestId;
  result: BloodResult | null;
  today: CivilDate;
  onEnter: (body: BloodResultBody) => Promise<boolean>;
  onTakeOut: () => Promise<boolean>;
  onClose: () => void;
};

/** One result, as the report prints it. */
export function BloodDialog({ test, result, today, onEnter, onTakeOut, onClose }: Props) {
  const draft = useDraft(
    "blood result",
    () => ({ value: result?.value ?? "", on: (result?.on ?? "") as string }),
    `${test} ${result?.rev ?? 0}`,
  );
  const { value, on } = draft.content;
  const { pending, fields, check } = useCheckedSave();
  const until = bloodResultBodySchema.refine((body) => body.on === null || body.on <= today, {
    path: ["on"],
    message: "This day has not begun yet",
  });

  async function takeOut() {
    if (!(await onTakeOut())) return;
    await draft.clear();
    onClose();
  }

  return (
    <Dialog title={bloodTests[test]} isOpen onOpenChange={onClose}>
      <ChangeForm
        draft={draft}
        pending={pending}
        onSave={() => check(until, { value, on: on === "" ? null : on }, onEnter)}
        onClose={onClose}
      >
        <TextField
          label="Result with its unit"
          hint="As the report prints it, for example 3.9 mmol/L"
          value={value}
          maxLength={30}
          onChange={(event) => draft.change({ value: event.currentTarget.value })}
          error={fields.value}
        />
        <TextField
          label="The day the blood was taken"
          hint="Leave it empty if you do not know."
          type="date"
          max={today}
          value={on}
          onChange={(event) => draft.change({ on: event.currentTarget.value })}
          error={fields.on}
        />
        {result ? (
          <Button variant="plain" size="inline" onClick={() => void takeOut()}>
            Take this result out
          </Button>
        ) : null}
      </ChangeForm>
    </Dialog>
  );
}
