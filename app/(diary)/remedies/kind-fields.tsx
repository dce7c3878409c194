"use client";

import { ChoiceGroup } from "#app/_ui/choice-group";
import { SelectField } from "#app/_ui/select-field";
import type { RemedyKind } from "#lib/diary/remedies/schema";
import { forms, isBare, kinds } from "./kinds";

type KindProps = {
  kind: RemedyKind;
  onChange: (part: { kind: RemedyKind }) => void;
  error?: string | undefined;
};

/** What it is. */
export function KindField({ kind, onChange, error }: KindProps) {
  return (
    <ChoiceGroup
      label="What is it?"
      options={kinds}
      value={kind}
      onChange={(value) => value && onChange({ kind: value })}
      error={error}
    />
  );
}

type DoseFormProps = { kind: RemedyKind; form: string; onChange: (part: { form: string }) => void };

/** What it looks like. A habit looks like nothing, and so does a change. */
export function DoseFormField({ kind, form, onChange }: DoseFormProps) {
  return isBare(kind) ? null : (
    <SelectField
      label="Form"
      options={forms}
      value={form}
      onChange={(event) => onChange({ form: event.currentTarget.value })}
    />
  );
}
