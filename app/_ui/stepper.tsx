"use client";

import { Minus, Plus } from "lucide-react";
import { useId } from "react";
import type { FieldWords } from "./field-frame";
import { GroupFrame } from "./group-frame";

type Props = FieldWords & {
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
  unit?: string;
  /** What the first press of plus makes of an unknown. */
  start?: number;
  id?: string;
};

const square =
  "flex size-target items-center justify-center rounded-md border border-edge bg-raised hover:bg-sunk disabled:opacity-50";

/** A small count, one press at a time. Unknown is shown as a dash and is not 0. */
export function Stepper({
  value,
  onChange,
  min = 0,
  max = 99,
  step = 1,
  unit,
  start = step,
  ...frame
}: Props) {
  const valueId = useId();
  const to = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  return (
    <GroupFrame {...frame}>
      <div className="flex items-center gap-3">
        <button
          type="button"
          aria-label="One less"
          aria-describedby={valueId}
          disabled={value === null || value <= min}
          onClick={() => to((value ?? min) - step)}
          className={square}
        >
          <Minus aria-hidden="true" className="size-5" />
        </button>
        <output id={valueId} className="min-w-16 text-center font-semibold text-lg tabular-nums">
          {value === null ? (
            <>
              <span aria-hidden="true">–</span>
              <span className="sr-only">not known</span>
            </>
          ) : (
            value
          )}
          {unit && value !== null ? ` ${unit}` : null}
        </output>
        <button
          type="button"
          aria-label="One more"
          aria-describedby={valueId}
          disabled={value !== null && value >= max}
          onClick={() => to(value === null ? start : value + step)}
          className={square}
        >
          <Plus aria-hidden="true" className="size-5" />
        </button>
      </div>
    </GroupFrame>
  );
}
