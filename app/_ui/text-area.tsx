import { type ComponentProps, useId } from "react";
import { classNames } from "./class-names";
import { describedBy, FieldFrame, type FieldWords, inputLook } from "./field-frame";

type Props = FieldWords & Omit<ComponentProps<"textarea">, keyof FieldWords>;

export function TextArea({ label, hint, error, id, className, rows = 3, ...rest }: Props) {
  const ownId = useId();
  const inputId = id ?? ownId;
  return (
    <FieldFrame id={inputId} label={label} hint={hint} error={error}>
      <textarea
        {...rest}
        id={inputId}
        rows={rows}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(inputId, { hint, error })}
        className={classNames(inputLook, className)}
      />
    </FieldFrame>
  );
}
