"use client";

import { useState } from "react";
import { v7 as uuid } from "uuid";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { Form } from "#app/_ui/form";
import { SelectField } from "#app/_ui/select-field";
import { openHere } from "#app/(diary)/here";
import { LineFields } from "#app/(diary)/remedies/line-fields";
import { NameField } from "#app/(diary)/remedies/name-field";
import { recognise } from "#lib/remedies/recognise";
import { type RemedyKind, remedyBodySchema } from "#lib/remedies/schema";
import { subjectsOf } from "#lib/safety/subjects-of";
import type { CivilDate } from "#lib/time/civil-date";
import { forms, kinds } from "./kinds";
import { lineOfDraft, newDraft } from "./line-draft";
import { useCheckedSave } from "./use-checked-save";
import { useLedger } from "./use-ledger";

/** A new remedy. A name is enough. */
export function NewRemedyForm({ today }: { today: CivilDate }) {
  const [ids] = useState(() => ({ id: uuid(), lineId: uuid() }));
  const [name, setName] = useState("");
  const [settled, setSettled] = useState("");
  const [kind, setKind] = useState<RemedyKind>("medicine");
  const [form, setForm] = useState("");
  const [line, setLine] = useState(() => newDraft(today));
  const { pending, fields, check } = useCheckedSave();
  const ledger = useLedger();
  const about = subjectsOf(recognise(settled).ingredients.flatMap((i) => i.classes));

  async function save() {
    const head = { name, kind, form: kind === "habit" ? null : form || null, note: null };
    const written = { ...head, lines: [{ ...lineOfDraft(line), id: ids.lineId }] };
    if (await check(remedyBodySchema, written, (body) => ledger.add(ids.id, body))) openHere("/remedies");
  }

  return (
    <Form
      noValidate
      className="max-w-read space-y-5"
      onSubmit={() => {
        if (!pending) void save();
      }}
    >
      <NameField value={name} onChange={setName} onSettled={setSettled} error={fields.name} />
      <ChoiceGroup
        label="What is it?"
        options={kinds}
        value={kind}
        onChange={(value) => setKind(value ?? "medicine")}
        error={fields.kind}
      />
      {kind === "habit" ? null : (
        <SelectField
          label="Form"
          options={forms}
          value={form}
          onChange={(event) => setForm(event.currentTarget.value)}
        />
      )}
      <LineFields kind={kind} value={line} onChange={setLine} withStop fields={fields} />
      {about.length > 0 ? <SafetyNotices about={about} place="entry" /> : null}
      <Button type="submit" pending={pending}>
        Save
      </Button>
    </Form>
  );
}
