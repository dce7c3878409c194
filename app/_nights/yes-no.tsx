"use client";

import { ChoiceGroup } from "#app/_ui/choice-group";

type Props = {
  label: string;
  hint?: string;
  noWord?: string;
  value: boolean | null;
  onChange: (value: boolean | null) => unknown;
};

/** A question that may stay unanswered: unknown is not "no". */
export function YesNo({ label, hint, noWord = "No", value, onChange }: Props) {
  return (
    <ChoiceGroup
      label={label}
      hint={hint}
      options={[
        { value: "yes", label: "Yes" },
        { value: "no", label: noWord },
      ]}
      value={value === null ? null : value ? "yes" : "no"}
      onChange={(answer) => onChange(answer === null ? null : answer === "yes")}
      clearable
    />
  );
}
