"use client";

import { ChoiceGroup } from "#app/_ui/choice-group";
import { ScaleField } from "#app/_ui/scale-field";

import { durationWords } from "#lib/base/time/date-words";

/** "Last time: 6", or nothing where there was no last time. */
function lastTime(words: string | null): string | undefined {
  return words === null ? undefined : `Last time: ${words}`;
}

type Change<T> = (value: T | null) => unknown;

export function PainQuestion({
  label = "How bad was it?",
  value,
  last,
  onChange,
}: {
  label?: string;
  value: number | null;
  last: number | null;
  onChange: Change<number>;
}) {
  return (
    <ScaleField
      label={label}
      hint={lastTime(last === null ? null : String(last))}
      value={value}
      onChange={onChange}
      lowWord="no pain"
      highWord="the worst"
    />
  );
}

/** The choices, and an exact answer given elsewhere as one of them. */
function withOwn(choices: readonly number[], value: number | null): number[] {
  const all = value === null || choices.includes(value) ? choices : [...choices, value];
  return [...all].sort((a, b) => a - b);
}

export function MinutesQuestion({
  label,
  choices,
  noneWord,
  value,
  last,
  onChange,
}: {
  label: string;
  choices: readonly number[];
  /** What 0 minutes is called */
  noneWord?: string;
  value: number | null;
  last: number | null;
  onChange: Change<number>;
}) {
  const words = (minutes: number) => (minutes === 0 && noneWord ? noneWord : durationWords(minutes * 60));
  return (
    <ChoiceGroup
      label={label}
      hint={lastTime(last === null ? null : words(last))}
      options={withOwn(choices, value).map((minutes) => ({ value: minutes, label: words(minutes) }))}
      value={value}
      onChange={onChange}
      clearable
    />
  );
}

export const crampMinuteChoices = [1, 3, 5, 10, 20] as const;
export const sleepLostChoices = [0, 15, 30, 60, 120] as const;

export { lastTime };
