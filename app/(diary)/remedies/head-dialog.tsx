"use client";

import { ChangeForm } from "#app/_device/change-form";
import { useDraft } from "#app/_device/use-draft";
import { Dialog } from "#app/_ui/dialog";
import { TextArea } from "#app/_ui/text-area";
import { TextField } from "#app/_ui/text-field";
import { useCheckedSave } from "#app/_ui/use-checked-save";
import { DoseFormField, KindField } from "#app/(diary)/remedies/kind-fields";
import { type Remedy, remedyHeadSchema } from "#lib/diary/remedies/schema";
import { isBare } from "./kinds";
import { useLedger } from "./use-ledger";

type Props = { remedy: Remedy; onClose: () => void };

export function HeadDialog({ remedy, onClose }: Props) {
  const draft = useDraft(
    "remedy head",
    () => ({ name: remedy.name, kind: remedy.kind, form: remedy.form ?? "", note: remedy.note ?? "" }),
    `${remedy.id} ${remedy.rev}`,
  );
  const { change } = draft;
  const { name, kind, form, note } = draft.content;
  const { pending, fields, check } = useCheckedSave();
  const { changeHead } = useLedger();

  function save() {
    const written = { name, kind, form: isBare(kind) ? null : form || null, note: note || null };
    return check(remedyHeadSchema, written, (head) => changeHead(remedy, head));
  }

  return (
    <Dialog title="Name and kind" isOpen onOpenChange={onClose}>
      <ChangeForm draft={draft} pending={pending} onSave={save} onClose={onClose}>
        <TextField
          label="What is it called?"
          value={name}
          maxLength={200}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={fields.name}
        />
        <KindField kind={kind} onChange={change} />
        <DoseFormField kind={kind} form={form} onChange={change} />
        <TextArea
          label="Note"
          value={note}
          maxLength={2000}
          onChange={(event) => change({ note: event.currentTarget.value })}
          error={fields.note}
        />
      </ChangeForm>
    </Dialog>
  );
}
