"use client";

import { useState } from "react";
import { ChoiceGroup } from "#app/_ui/choice-group";
import type { DateRange } from "#lib/base/time/date-range";
import { rangeWeeks } from "#lib/insight/trends/range-weeks";
import type { RangeChoice } from "#lib/insight/trends/schema";
import { OwnDates } from "./lazy-parts";

type Weeks = (typeof rangeWeeks)[number];
type Props = {
  choice: RangeChoice;
  /** The nights shown now: what the two dates start from. */
  range: DateRange | null;
  onChoose: (choice: RangeChoice) => void;
};

const WORDS: Record<Weeks, string> = { 4: "4 weeks", 12: "12 weeks", 26: "Half a year", 52: "A year" };

/** The weeks one tap away, or two dates of one's own. */
export function RangePicker({ choice, range, onChoose }: Props) {
  const shown = "weeks" in choice ? `${choice.weeks}` : "all" in choice ? "all" : "own";
  // The tap shows at once; the address follows a moment later, and after going back it is the address that counts.
  const [tapped, setTapped] = useState<string | null>(null);
  const [followed, setFollowed] = useState(shown);
  if (followed !== shown) {
    setFollowed(shown);
    setTapped(null);
  }
  const value = tapped ?? shown;
  const options = [
    ...rangeWeeks.map((weeks) => ({ value: `${weeks}`, label: WORDS[weeks] })),
    { value: "all", label: "Everything" },
    { value: "own", label: "Other dates" },
  ];
  const choose = (next: string | null) => {
    const weeks = rangeWeeks.find((it) => `${it}` === next);
    setTapped(next);
    if (weeks !== undefined) onChoose({ weeks });
    if (next === "all") onChoose({ all: true });
  };
  return (
    <div className="print:hidden">
      <ChoiceGroup label="How far back" options={options} value={value} onChange={choose} />
      {value === "own" ? <OwnDates key={range?.from} range={range} onChoose={onChoose} /> : null}
    </div>
  );
}
