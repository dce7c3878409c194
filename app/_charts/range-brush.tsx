"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import type { DateRange } from "#lib/base/time/date-range";
import {
  type BrushPicture,
  brushed,
  brushedWords,
  brushPicture,
  stripPath,
} from "#lib/insight/figures/pictures/brush-picture";
import type { TrendReport } from "#lib/insight/trends/report";

const HEIGHT = 40;

/** The whole range small: what lies outside the choice is pale. */
function Strip({ picture, first, last }: { picture: BrushPicture; first: number; last: number }) {
  const steps = picture.heights.length;
  const bars = stripPath(picture, HEIGHT);
  return (
    <svg
      viewBox={`0 0 ${steps} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="h-10 w-full"
      role="presentation"
    >
      <path d={bars} fill="var(--color-cramp)" />
      <rect width={first} height={HEIGHT} fill="var(--color-raised)" fillOpacity={0.75} />
      <rect
        x={last + 1}
        width={Math.max(0, steps - last - 1)}
        height={HEIGHT}
        fill="var(--color-raised)"
        fillOpacity={0.75}
      />
    </svg>
  );
}

type EndProps = {
  label: string;
  words: string;
  at: number;
  most: number;
  onMove: (at: number) => void;
};

/** One end of the choice: a slider of the browser's own, which finger, mouse, keys and screen readers know. */
function End({ label, words, at, most, onMove }: EndProps) {
  return (
    <label className="flex min-h-target items-center gap-3 text-sm">
      <span className="w-14 shrink-0">{label}</span>
      <input
        type="range"
        className="h-12 w-full accent-lamp"
        min={0}
        max={most}
        step={1}
        value={at}
        aria-valuetext={words}
        onChange={(event) => onMove(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}

type Props = { report: TrendReport; onChoose: (range: DateRange) => void };

/** Chooses a part of the range to look at closer: two ends to move, and one button that says what it will show. */
export function RangeBrush({ report, onChoose }: Props) {
  const picture = brushPicture(report);
  const most = picture.heights.length - 1;
  const [[first, last], setEnds] = useState<readonly [number, number]>([0, most]);
  const least = picture.leastSteps - 1;
  const isWhole = first === 0 && last === most;
  const words = brushedWords(picture, first, last);
  return (
    <fieldset className="mt-4 print:hidden">
      <legend className="font-semibold">Look closer</legend>
      <div className="pl-17">
        <Strip picture={picture} first={first} last={last} />
      </div>
      <End
        label="From"
        words={words}
        at={first}
        most={most}
        onMove={(at) => setEnds([Math.min(at, last - least), last])}
      />
      <End
        label="To"
        words={words}
        at={last}
        most={most}
        onMove={(at) => setEnds([first, Math.max(at, first + least)])}
      />
      <Button variant="quiet" disabled={isWhole} onClick={() => onChoose(brushed(picture, first, last))}>
        {isWhole ? "Move an end to look closer" : `Show ${words}`}
      </Button>
    </fieldset>
  );
}
