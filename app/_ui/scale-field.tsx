"use client";

import { type ReactNode, useId } from "react";
import { ChoiceChip } from "./choice-chip";
import { ClearAnswer } from "./clear-answer";
import type { FieldWords } from "./field-frame";
import { GroupFrame } from "./group-frame";
import { useChosen } from "./use-chosen";

type Props = FieldWords & {
  min?: number;
  max?: number;
  value: number | null;
  onChange: (value: number | null) => unknown;
  lowWord: string;
  highWord: string;
  id?: string;
  disabled?: boolean;
};

/** A number from a scale, as buttons: a slider asks for a drag and cannot say "I do not know". */
export function ScaleField({
  min = 0,
  max = 10,
  value,
  onChange,
  lowWord,
  highWord,
  disabled,
  ...frame
}: Props) {
  const name = useId();
  const [shown, choose] = useChosen(value, onChange);
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return (
    <GroupFrame {...frame} role="radiogroup">
      {/* The words stand under the ends of the scale, however wide the card is. */}
      <div className="sm:w-fit">
        <div className="grid grid-cols-6 gap-1 sm:flex sm:flex-wrap">
          {steps.map((step) => (
            <ChoiceChip
              key={step}
              compact
              type="radio"
              name={name}
              value={step}
              label={
                <>
                  {step}
                  {step === min ? <span className="sr-only"> {lowWord}</span> : null}
                  {step === max ? <span className="sr-only"> {highWord}</span> : null}
                </>
              }
              disabled={disabled}
              checked={shown === step}
              onChange={() => choose(step)}
            />
          ))}
        </div>
        <Ends low={`${min} ${lowWord}`} high={`${max} ${highWord}`}>
          {shown !== null && !disabled ? <ClearAnswer onClear={() => choose(null)} /> : null}
        </Ends>
      </div>
    </GroupFrame>
  );
}

function Ends({ low, high, children }: { low: string; high: string; children: ReactNode }) {
  return (
    <div className="mt-1 flex min-h-target flex-wrap items-center justify-between gap-x-4 text-sm text-soft">
      <span>{low}</span>
      {children}
      <span>{high}</span>
    </div>
  );
}
