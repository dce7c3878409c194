"use client";

import { ChoiceGroup } from "#app/_ui/choice-group";
import { SelectField } from "#app/_ui/select-field";
import type { RemedyKind } from "#lib/remedies/schema";
import { forms, kinds } from "./kinds";

type Props = {
  kind: RemedyKind;
  form: string;
  onChange: (part: { kind?: RemedyKind; form?: string }) => void;
  error?: string | undefined;
};

/** What it is, and what it looks like. A habit looks like nothing. */
export function KindFields({ kind, form, onChange, error }: Props) {
  return (
    <>
      <ChoiceGroup
        label="What is it?"
        options={kinds}
        value={kind}
        onChange={(value) => value && onChange({ kind: value })}
        error={error}
      />
      {kind === "habit" ? null : (
        <SelectField
          label="Form"
          options={forms}
          value={form}
          onChange={(event) => onChange({ form: event.currentTarget.value })}
        />
      )}
    </>
  );
}
