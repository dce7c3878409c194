"use client";

import { useId } from "react";
import { type Choice, ChoiceChip } from "./choice-chip";
import { ClearAnswer } from "./clear-answer";
import type { FieldWords } from "./field-frame";
import { GroupFrame } from "./group-frame";
import { useChosen } from "./use-chosen";

type Props<T extends string | number> = FieldWords & {
  options: readonly Choice<T>[];
  value: T | null;
  onChange: (value: T | null) => unknown;
  /**
   * An answer may be taken back by its own button: it is then unknown again, which is not the same as "no". A second
   * tap on the answer does nothing, because a shaky finger taps twice.
   */
  clearable?: boolean;
  id?: string;
  name?: string;
  disabled?: boolean;
};

/** One answer out of a few, all in sight. */
export function ChoiceGroup<T extends string | number>({
  options,
  value,
  onChange,
  clearable = false,
  name,
  disabled,
  ...frame
}: Props<T>) {
  const ownName = useId();
  const [shown, choose] = useChosen(value, onChange);
  return (
    <GroupFrame {...frame} role="radiogroup">
      <div className="flex flex-wrap gap-x-1.5 gap-y-2">
        {options.map((option) => (
          <ChoiceChip
            key={option.value}
            type="radio"
            name={name ?? ownName}
            value={option.value}
            label={option.label}
            icon={option.icon}
            disabled={disabled}
            checked={shown === option.value}
            onChange={() => choose(option.value)}
          />
        ))}
        {clearable && shown !== null && !disabled ? <ClearAnswer onClear={() => choose(null)} /> : null}
      </div>
    </GroupFrame>
  );
}
