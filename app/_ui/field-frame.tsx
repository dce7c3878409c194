import { OctagonAlert } from "lucide-react";
import type { ReactNode } from "react";

/** What every labelled field takes. */
export type FieldWords = { label: ReactNode; hint?: ReactNode; error?: string | null };

/** The look of anything one types into. */
export const inputLook =
  "block min-h-target w-full rounded-md border border-edge bg-raised px-3 py-2 text-base text-ink " +
  "aria-invalid:border-2 aria-invalid:border-stop disabled:opacity-60";

/** The ids that tie the hint and the error to the control, and what `aria-describedby` must say. */
export function describedBy(id: string, { hint, error }: Pick<FieldWords, "hint" | "error">) {
  const ids = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter((part) => part !== null);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <p id={`${id}-hint`} className="text-sm text-soft">
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <p id={`${id}-error`} className="mt-1 flex items-start gap-2 text-sm text-stop">
      <OctagonAlert aria-hidden="true" className="mt-1 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  );
}

/** A label above, the control, a hint between them and the error below: the same everywhere. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  children,
}: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      <div className="mt-1">{children}</div>
      <FieldError id={id}>{error}</FieldError>
    </div>
  );
}
