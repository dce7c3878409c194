"use client";

import { useEffect, useState } from "react";
import { TextField } from "#app/_ui/text-field";
import { RecognisedIngredients } from "#app/(diary)/remedies/recognised-ingredients";

type Props = {
  value: string;
  onChange: (value: string) => void;
  /** Told the name once the person pauses: half a name would be read as another medicine. */
  onSettled: (name: string) => void;
  /** A day that is marked: its name is read for no medicine */
  isChange?: boolean;
  error: string | undefined;
};

const pauseMs = 600;

/**
 * The name, and what it was understood as while the person is still at it, so that nothing below moves under their finger
 * later.
 */
export function NameField({ value, onChange, onSettled, isChange = false, error }: Props) {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
      onSettled(value);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [value, onSettled]);
  return (
    <div className="space-y-1">
      <TextField
        label={isChange ? "What changed?" : "What is it called?"}
        hint={
          isChange
            ? "In a few words: new mattress, walking to work"
            : "The name on the pack, or what you do: Hyzaar, magnesium citrate, bedtime stretching"
        }
        value={value}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
        required
      />
      {isChange ? null : (
        <div role="status" className="min-h-12">
          <RecognisedIngredients name={settled} onConfirm={onChange} />
        </div>
      )}
    </div>
  );
}
