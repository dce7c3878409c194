import { type ComponentProps, useId } from "react";
import { classNames } from "./class-names";
import { describedBy, FieldFrame, type FieldWords, inputLook } from "./field-frame";

type Props = FieldWords &
  Omit<ComponentProps<"select">, keyof FieldWords | "children"> & {
    options: readonly { value: string; label: string }[];
  };

/** The phone's own list: large, known to the hand, and it works before any script has loaded. */
export function SelectField({ label, hint, error, id, options, className, ...rest }: Props) {
  const ownId = useId();
  const selectId = id ?? ownId;
  return (
    <FieldFrame id={selectId} label={label} hint={hint} error={error}>
      <select
        {...rest}
        id={selectId}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(selectId, { hint, error })}
        className={classNames(inputLook, className)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
