"use client";

import { LeftBefore } from "#app/_outbox/left-before";
import { useDraft } from "#app/_outbox/use-draft";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { DialogActions } from "#app/_ui/dialog-actions";
import { Form } from "#app/_ui/form";
import { TextArea } from "#app/_ui/text-area";
import { TextField } from "#app/_ui/text-field";
import { DoseFormField, KindField } from "#app/(diary)/remedies/kind-fields";
import { type Remedy, remedyHeadSchema } from "#lib/remedies/schema";
import { useCheckedSave } from "./use-checked-save";
import { useLedger } from "./use-ledger";

type Props = { remedy: Remedy; onClose: () => void };

export function HeadDialog({ remedy, onClose }: Props) {
  const { content, isRestored, change, clear } = useDraft(
    "remedy head",
    () => ({ name: remedy.name, kind: remedy.kind, form: remedy.form ?? "", note: remedy.note ?? "" }),
    `${remedy.id} ${remedy.rev}`,
  );
  const { name, kind, form, note } = content;
  const { pending, fields, check } = useCheckedSave();
  const { changeHead } = useLedger();

  async function leave() {
    await clear();
    onClose();
  }

  async function save() {
    const written = { name, kind, form: kind === "habit" ? null : form || null, note: note || null };
    if (await check(remedyHeadSchema, written, (head) => changeHead(remedy, head))) await leave();
  }

  return (
    <Dialog title="Name and kind" isOpen onOpenChange={onClose}>
      <Form
        noValidate
        className="space-y-5"
        onSubmit={() => {
          if (!pending) void save();
        }}
      >
        {isRestored ? <LeftBefore onBeginAnew={() => void clear()} /> : null}
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
        <DialogActions>
          <Button type="submit" pending={pending}>
            Save
          </Button>
          <Button variant="quiet" onClick={() => void leave()}>
            Cancel
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
