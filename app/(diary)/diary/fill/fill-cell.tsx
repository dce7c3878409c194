"use client";

import { type ClipboardEvent, type KeyboardEvent, useState } from "react";
import { useLater } from "#app/_nights/use-later";
import { useIsAwake } from "#app/_ui/use-is-awake";
import { type GridRule, gridNumber } from "#lib/diary/nights/grid-number";

type Props = {
  label: string;
  value: number | null;
  rule: GridRule;
  /** "row-column", to be found by the arrow keys */
  cell: string;
  /** What stands there and cannot be read, typed or pasted; null where all is well */
  unclear: string | null;
  /** The words that say what is wrong */
  errorId: string;
  onUnclear: (text: string | null) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
  onPointerDown: () => void;
  onChange: (value: number | null) => void;
};

/** One number of the grid. What cannot be read stays as it was typed, with words, and is not kept. */
export function FillCell({
  label,
  value,
  rule,
  cell,
  unclear,
  errorId,
  onUnclear,
  onChange,
  ...events
}: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const later = useLater();
  const isAwake = useIsAwake();
  const shown = unclear ?? draft ?? (value === null ? "" : String(Math.round(value * 10) / 10));
  const keep = (text: string) => {
    const number = gridNumber(text, rule);
    if (number === "unclear") return;
    setDraft(null);
    if (number !== value) onChange(number);
  };
  return (
    <input
      {...events}
      aria-label={label}
      aria-invalid={unclear !== null || undefined}
      aria-describedby={unclear === null ? undefined : errorId}
      data-cell={cell}
      inputMode={rule.isWhole ? "numeric" : "decimal"}
      autoComplete="off"
      value={shown}
      readOnly={!isAwake}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setDraft(text);
        onUnclear(gridNumber(text, rule) === "unclear" ? text : null);
        later("number", () => keep(text));
      }}
      onBlur={() => {
        if (draft !== null) keep(draft);
      }}
      onFocus={(event) => event.currentTarget.select()}
      className="min-h-target w-full min-w-10 max-w-20 rounded-md border border-edge bg-raised text-center tabular-nums aria-invalid:border-2 aria-invalid:border-stop"
    />
  );
}
