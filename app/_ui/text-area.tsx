"use client";

import { type ComponentProps, useId } from "react";
import { classNames } from "./class-names";
import { describedBy, FieldFrame, type FieldWords, inputLook } from "./field-frame";
import { useStandingError } from "./use-standing-error";

type Props = FieldWords & Omit<ComponentProps<"textarea">, keyof FieldWords | "onInput">;

export function TextArea({ label, hint, error, id, className, rows = 3, ...rest }: Props) {
  const { standing, onTyped } = useStandingError(error);
  const ownId = useId();
  const inputId = id ?? ownId;
  return (
    <FieldFrame id={inputId} label={label} hint={hint} error={standing}>
      <textarea
        {...rest}
        id={inputId}
        onInput={onTyped}
        rows={rows}
        aria-invalid={standing ? true : undefined}
        aria-describedby={describedBy(inputId, { hint, error: standing })}
        className={classNames(inputLook, className)}
      />
    </FieldFrame>
  );
}
