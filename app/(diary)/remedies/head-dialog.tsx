"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { Form } from "#app/_ui/form";
import { TextArea } from "#app/_ui/text-area";
import { TextField } from "#app/_ui/text-field";
import { KindFields } from "#app/(diary)/remedies/kind-fields";
import { type Remedy, remedyHeadSchema } from "#lib/remedies/schema";
import { useCheckedSave } from "./use-checked-save";
import { useLedger } from "./use-ledger";

type Props = { remedy: Remedy; onClose: () => void };

export function HeadDialog({ remedy, onClose }: Props) {
  const [name, setName] = useState(remedy.name);
  const [kind, setKind] = useState(remedy.kind);
  const [form, setForm] = useState(remedy.form ?? "");
  const [note, setNote] = useState(remedy.note ?? "");
  const { pending, fields, check } = useCheckedSave();
  const { changeHead } = useLedger();

  async function save() {
    const written = { name, kind, form: kind === "habit" ? null : form || null, note: note || null };
    if (await check(remedyHeadSchema, written, (head) => changeHead(remedy, head))) onClose();
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
        <TextField
          label="What is it called?"
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
          error={fields.name}
        />
        <KindFields
          kind={kind}
          form={form}
          onChange={(part) => {
            if (part.kind !== undefined) setKind(part.kind);
            if (part.form !== undefined) setForm(part.form);
          }}
        />
        <TextArea
          label="Note"
          value={note}
          maxLength={2000}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={fields.note}
        />
        <Button type="submit" pending={pending}>
          Save
        </Button>
      </Form>
    </Dialog>
  );
}
