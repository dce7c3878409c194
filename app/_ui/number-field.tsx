"use client";

import { useId, useState } from "react";
import { type ReadNumber, readNumber } from "./decimal-text";
import { describedBy, FieldFrame, type FieldWords, inputLook } from "./field-frame";
import { useIsAwake } from "./use-is-awake";
import { useStandingError } from "./use-standing-error";

type Props = FieldWords & {
  value: number | null;
  /**
   * Null with no problem is "left empty", which is unknown and not 0. With a problem, what was typed stays in the field
   * and must not be saved: the field shows the problem and holds back the form it stands in.
   */
  onChange: (value: number | null, problem: string | null) => void;
  min?: number;
  max?: number;
  /** 1 asks for whole numbers. */
  step?: number;
  unit?: string;
  id?: string;
  name?: string;
  required?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
};

function judge(read: ReadNumber, { min, max, step }: Pick<Props, "min" | "max" | "step">): string | null {
  if (read.kind === "empty") return null;
  if (read.kind === "unclear") return read.problem;
  if (min !== undefined && read.value < min) return `Please enter ${min} or more.`;
  if (max !== undefined && read.value > max) return `Please enter ${max} or less.`;
  if (step === 1 && !Number.isInteger(read.value)) return "Please enter a whole number.";
  return null;
}

export function NumberField(props: Props) {
  const { label, hint, error, value, onChange, min, max, step, unit, id, disabled, ...input } = props;
  const isAwake = useIsAwake();
  const ownId = useId();
  const inputId = id ?? ownId;
  const [text, setText] = useState(value === null ? "" : String(value));
  const [sent, setSent] = useState(value);
  // A new value from outside replaces what was typed; our own value coming back does not ("1," stays "1,").
  if (value !== sent) {
    setSent(value);
    setText(value === null ? "" : String(value));
  }
  const [left, setLeft] = useState(false);
  const problem = judge(readNumber(text), { min, max, step });
  const { standing, onTyped } = useStandingError(error);
  const shown = standing ?? (left ? problem : null);

  function type(next: string, field: HTMLInputElement) {
    const read = readNumber(next);
    const wrong = judge(read, { min, max, step });
    const number = wrong === null && read.kind === "number" ? read.value : null;
    field.setCustomValidity(wrong ?? "");
    setText(next);
    setSent(number);
    onChange(number, wrong);
  }

  return (
    <FieldFrame id={inputId} label={label} hint={hint} error={shown}>
      <div className="flex items-center gap-2">
        <input
          {...input}
          id={inputId}
          type="text"
          disabled={disabled}
          // What is typed before the page listens would be lost.
          readOnly={!isAwake}
          inputMode={step === 1 ? "numeric" : "decimal"}
          autoComplete="off"
          value={text}
          onInput={onTyped}
          onChange={(event) => type(event.currentTarget.value, event.currentTarget)}
          onBlur={() => setLeft(true)}
          aria-invalid={shown ? true : undefined}
          aria-describedby={describedBy(inputId, { hint: hint ?? unit, error: shown })}
          className={`${inputLook} max-w-40 tabular-nums`}
        />
        {unit ? (
          <span id={hint ? undefined : `${inputId}-hint`} className="text-soft">
            {unit}
          </span>
        ) : null}
      </div>
    </FieldFrame>
  );
}
