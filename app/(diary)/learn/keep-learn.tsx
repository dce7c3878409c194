"use client";

import { useMemo, useState } from "react";
import { useKeptReading } from "#app/_device/use-kept-reading";
import { useRulesAtHand } from "#app/_safety/rules-here";
import type { Operation } from "#lib/diary/entries/schema";
import type { LearnReading } from "./learn-reading";

/** Nothing of what waits changes what is read here; the rules lay it over what they know by themselves. */
const nothingWaits: readonly Operation[] = [];

/** Keeps what Learn says to the person, and the rules that warn in it, for when there is no connection. */
export function KeepLearn({ sections, helps, first, tried, notices }: LearnReading) {
  const [readAt] = useState(() => Date.now());
  const told = useMemo(
    (): LearnReading => ({ sections, helps, first, tried, notices }),
    [sections, helps, first, tried, notices],
  );
  useKeptReading("learn", nothingWaits, { told, readAt });
  useRulesAtHand();
  return null;
}
