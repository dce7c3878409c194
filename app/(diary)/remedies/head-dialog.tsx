"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { Dialog } from "#app/_ui/dialog";
import { Form } from "#app/_ui/form";
import { SelectField } from "#app/_ui/select-field";
import { TextArea } from "#app/_ui/text-area";
import { TextField } from "#app/_ui/text-field";
import { type Remedy, remedyHeadSchema } from "#lib/remedies/schema";
import { forms, kinds } from "./kinds";
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
    const written = { name, kind, form: form || null, note: note || null };
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
        <ChoiceGroup
          label="What is it?"
          options={kinds}
          value={kind}
          onChange={(value) => setKind(value ?? remedy.kind)}
        />
        <SelectField
          label="Form"
          options={forms}
          value={form}
          onChange={(event) => setForm(event.currentTarget.value)}
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
