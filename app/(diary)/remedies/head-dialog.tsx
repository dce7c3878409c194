"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { Dialog } from "#app/_ui/dialog";
import { Notice } from "#app/_ui/notice";
import { SelectField } from "#app/_ui/select-field";
import { TextArea } from "#app/_ui/text-area";
import { TextField } from "#app/_ui/text-field";
import { changeRemedy } from "#lib/remedies/actions";
import type { Remedy } from "#lib/remedies/schema";
import { forms, kinds } from "./kinds";
import { useSending } from "./use-sending";

type Props = { remedy: Remedy; onClose: (changed: boolean) => void };

export function HeadDialog({ remedy, onClose }: Props) {
  const [name, setName] = useState(remedy.name);
  const [kind, setKind] = useState(remedy.kind);
  const [form, setForm] = useState(remedy.form ?? "");
  const [note, setNote] = useState(remedy.note ?? "");
  const { pending, problem, fields, send } = useSending();

  async function save() {
    const head = { id: remedy.id, name, kind, form: form || null, note: note || null };
    if (await send(() => changeRemedy(head))) onClose(true);
  }

  return (
    <Dialog title="Name and kind" isOpen onOpenChange={() => onClose(false)}>
      <form
        noValidate
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
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
        <div role="alert">{problem ? <Notice level="stop" title={problem} /> : null}</div>
        <Button type="submit" pending={pending}>
          Save
        </Button>
      </form>
    </Dialog>
  );
}
