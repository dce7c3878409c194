"use client";

import { type KeyboardEvent, useState } from "react";
import { useLater } from "#app/_nights/use-later";
import { useIsAwake } from "#app/_ui/use-is-awake";

type Props = {
  label: string;
  value: number | null;
  max: number;
  isWhole: boolean;
  /** "row-column", to be found by the arrow keys */
  cell: string;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  onChange: (value: number | null) => void;
};

/** One number of the grid. What cannot be read stays as it was typed, marked, and is not kept. */
export function FillCell({ label, value, max, isWhole, cell, onKeyDown, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const later = useLater();
  const isAwake = useIsAwake();
  const shown = draft ?? (value === null ? "" : String(Math.round(value * 10) / 10));
  const read = (text: string): number | null | "unclear" => {
    const trimmed = text.trim().replace(",", ".");
    if (trimmed === "") return null;
    const number = Number(trimmed);
    const fits = /^\d+(\.\d+)?$/.test(trimmed) && number <= max && (!isWhole || Number.isInteger(number));
    return fits ? number : "unclear";
  };
  const keep = (text: string) => {
    const number = read(text);
    if (number === "unclear") return;
    setDraft(null);
    if (number !== value) onChange(number);
  };
  const isUnclear = draft !== null && read(draft) === "unclear";
  return (
    <input
      aria-label={label}
      aria-invalid={isUnclear || undefined}
      title={isUnclear ? `A ${isWhole ? "whole " : ""}number from 0 to ${max}` : undefined}
      data-cell={cell}
      inputMode={isWhole ? "numeric" : "decimal"}
      autoComplete="off"
      value={shown}
      readOnly={!isAwake}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setDraft(text);
        later("number", () => keep(text));
      }}
      onBlur={() => {
        if (draft !== null) keep(draft);
      }}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={onKeyDown}
      className="min-h-target w-full min-w-10 max-w-20 rounded-md border border-edge bg-raised text-center tabular-nums aria-invalid:border-2 aria-invalid:border-stop"
    />
  );
}
