import { type ComponentProps, useId } from "react";
import { classNames } from "./class-names";
import { describedBy, FieldFrame, type FieldWords, inputLook } from "./field-frame";

type Props = FieldWords & Omit<ComponentProps<"input">, keyof FieldWords>;

/** One line of text, a date, a time, an address: `type` and every other attribute go to the input. */
export function TextField({ label, hint, error, id, className, ...rest }: Props) {
  const ownId = useId();
  const inputId = id ?? ownId;
  return (
    <FieldFrame id={inputId} label={label} hint={hint} error={error}>
      <input
        type="text"
        {...rest}
        id={inputId}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(inputId, { hint, error })}
        className={classNames(inputLook, className)}
      />
    </FieldFrame>
  );
}
