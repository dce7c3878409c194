import { type ComponentProps, useId } from "react";
import { describedBy, FieldHint, type FieldWords } from "./field-frame";

type Props = Omit<FieldWords, "error"> &
  Omit<ComponentProps<"input">, keyof FieldWords | "type" | "role" | "className" | "onChange" | "checked"> & {
    isOn: boolean;
    onChange: (isOn: boolean) => void;
  };

/** Something that is on or off at once, without a form to send. */
export function Switch({ label, hint, id, isOn, onChange, ...rest }: Props) {
  const ownId = useId();
  const inputId = id ?? ownId;
  return (
    <div>
      <label htmlFor={inputId} className="flex min-h-target items-center gap-3">
        <span className="relative inline-flex h-8 w-14 shrink-0">
          <input
            {...rest}
            id={inputId}
            type="checkbox"
            role="switch"
            checked={isOn}
            aria-checked={isOn}
            onChange={(event) => onChange(event.currentTarget.checked)}
            aria-describedby={describedBy(inputId, { hint })}
            className="peer size-full appearance-none rounded-xl border-2 border-edge bg-raised checked:border-lamp checked:bg-lamp"
          />
          <span
            aria-hidden="true"
            className="pointer-events-none absolute top-1.5 left-1.5 size-5 rounded-xl bg-edge transition-transform peer-checked:translate-x-6 peer-checked:bg-on-lamp"
          />
        </span>
        <span>{label}</span>
      </label>
      <FieldHint id={inputId}>{hint}</FieldHint>
    </div>
  );
}
