"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { v7 as uuid } from "uuid";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { Notice } from "#app/_ui/notice";
import { SelectField } from "#app/_ui/select-field";
import { useToast } from "#app/_ui/toast";
import { LineFields } from "#app/(diary)/remedies/line-fields";
import { NameField } from "#app/(diary)/remedies/name-field";
import { addRemedy } from "#lib/remedies/actions";
import { recognise } from "#lib/remedies/recognise";
import type { RemedyKind } from "#lib/remedies/schema";
import { subjectsOf } from "#lib/safety/subjects-of";
import type { CivilDate } from "#lib/time/civil-date";
import { forms, kinds } from "./kinds";
import { lineOfDraft, newDraft } from "./line-draft";
import { useSending } from "./use-sending";

/** A new remedy. A name is enough. */
export function NewRemedyForm({ today }: { today: CivilDate }) {
  const [ids] = useState(() => ({ id: uuid(), lineId: uuid() }));
  const [name, setName] = useState("");
  const [settled, setSettled] = useState("");
  const [kind, setKind] = useState<RemedyKind>("medicine");
  const [form, setForm] = useState("");
  const [line, setLine] = useState(() => newDraft(today));
  const { pending, problem, fields, send } = useSending();
  const router = useRouter();
  const toast = useToast();
  const about = subjectsOf(recognise(settled).ingredients.flatMap((i) => i.classes));

  async function save() {
    const remedy = { ...ids, name, kind, form: kind === "habit" ? null : form || null, note: null };
    if (!(await send(() => addRemedy({ ...remedy, ...lineOfDraft(line) })))) return;
    toast.show({ message: `${name.trim()} is on your list.` });
    router.push("/remedies");
  }

  return (
    <form
      noValidate
      className="max-w-read space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
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
      <div role="alert">{problem ? <Notice level="stop" title={problem} /> : null}</div>
      <Button type="submit" pending={pending}>
        Save
      </Button>
    </form>
  );
}
