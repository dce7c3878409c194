import { type ComponentProps, useId } from "react";
import { describedBy, FieldError, FieldHint, type FieldWords } from "./field-frame";

type Props = FieldWords & Omit<ComponentProps<"input">, keyof FieldWords | "type" | "className">;

/** A box to tick. The whole line is the target. */
export function Checkbox({ label, hint, error, id, ...rest }: Props) {
  const ownId = useId();
  const inputId = id ?? ownId;
  return (
    <div>
      <label htmlFor={inputId} className="flex min-h-target items-center gap-3">
        <input
          {...rest}
          id={inputId}
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(inputId, { hint, error })}
          className="size-6 shrink-0 accent-lamp"
        />
        <span>{label}</span>
      </label>
      <div className="pl-9">
        <FieldHint id={inputId}>{hint}</FieldHint>
        <FieldError id={inputId}>{error}</FieldError>
      </div>
    </div>
  );
}
