"use client";

import { type ComponentProps, useId } from "react";
import { classNames } from "./class-names";
import { describedBy, FieldFrame, type FieldWords, inputLook } from "./field-frame";
import { useStandingError } from "./use-standing-error";

type Props = FieldWords & Omit<ComponentProps<"input">, keyof FieldWords | "onInput">;

/** One line of text, a date, a time, an address: `type` and every other attribute go to the input. */
export function TextField({ label, hint, error, id, className, ...rest }: Props) {
  const { standing, onTyped } = useStandingError(error);
  const ownId = useId();
  const inputId = id ?? ownId;
  return (
    <FieldFrame id={inputId} label={label} hint={hint} error={standing}>
      <input
        type="text"
        {...rest}
        id={inputId}
        onInput={onTyped}
        aria-invalid={standing ? true : undefined}
        aria-describedby={describedBy(inputId, { hint, error: standing })}
        className={classNames(inputLook, className)}
      />
    </FieldFrame>
  );
}
