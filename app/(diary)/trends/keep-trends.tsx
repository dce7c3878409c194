"use client";

import { useMemo } from "react";
import { useKeptReading } from "#app/_device/use-kept-reading";
import type { Operation } from "#lib/diary/entries/schema";
import { queryOfRange } from "#lib/insight/trends/range-choice";
import type { TrendReport } from "#lib/insight/trends/report";
import type { RangeChoice } from "#lib/insight/trends/schema";

/** Nothing is laid over numbers: they are shown as they were read. */
const nothingWaits: readonly Operation[] = [];
/** Each range is a reading; more of them than this nobody goes through without a connection. */
const mostRanges = 4;

type Told = { readonly ok: true; readonly value: TrendReport };
/** What is kept of a range. */
export type KeptTrend = { readonly choice: RangeChoice; readonly result: Told };

/** Keeps the trends of a range for when there is no connection. */
export function KeepTrends({ choice, result, readAt }: KeptTrend & { readonly readAt: number }) {
  const told = useMemo((): KeptTrend => ({ choice, result }), [choice, result]);
  useKeptReading(`trends ${queryOfRange(choice)}`, nothingWaits, { told, readAt, most: mostRanges });
  return null;
}
