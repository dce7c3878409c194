"use client";

import { type Choice, ChoiceChip } from "./choice-chip";
import type { FieldWords } from "./field-frame";
import { GroupFrame } from "./group-frame";

type Props<T extends string | number> = FieldWords & {
  options: readonly Choice<T>[];
  value: readonly T[];
  onChange: (value: T[]) => void;
  id?: string;
  name?: string;
  disabled?: boolean;
};

/** Any number of answers out of a few. The order is that of the options, not of the tapping. */
export function ChoiceSet<T extends string | number>({
  options,
  value,
  onChange,
  name,
  disabled,
  ...frame
}: Props<T>) {
  const toggle = (tapped: T) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === tapped ? !value.includes(one) : value.includes(one))),
    );
  return (
    <GroupFrame {...frame}>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <ChoiceChip
            key={option.value}
            type="checkbox"
            name={name}
            value={option.value}
            label={option.label}
            icon={option.icon}
            disabled={disabled}
            checked={value.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))}
      </div>
    </GroupFrame>
  );
}
