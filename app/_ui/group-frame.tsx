import { type ReactNode, useId } from "react";
import { describedBy, FieldError, FieldHint, type FieldWords } from "./field-frame";

type Props = FieldWords & { id?: string; role?: "radiogroup"; children: ReactNode };

/** Several controls that answer one question: a fieldset, with the hint and the error tied to it. */
export function GroupFrame({ label, hint, error, id, role, children }: Props) {
  const ownId = useId();
  const groupId = id ?? ownId;
  return (
    <fieldset
      id={groupId}
      role={role}
      aria-invalid={error && role ? true : undefined}
      aria-describedby={describedBy(groupId, { hint, error })}
      className="min-w-0"
    >
      <legend className="font-semibold">{label}</legend>
      <FieldHint id={groupId}>{hint}</FieldHint>
      <div className="mt-2">{children}</div>
      <FieldError id={groupId}>{error}</FieldError>
    </fieldset>
  );
}
