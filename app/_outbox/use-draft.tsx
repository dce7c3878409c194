"use client";

import { useState } from "react";
import type { z } from "zod";
import { useOutbox } from "./outbox-provider";

/** What was typed under this key and never finished, in this tab; null where there is nothing that can be read. */
function readDraft<Value>(key: string, schema: z.ZodType<Value>): Value | null {
  try {
    const read = schema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? "null"));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

function writeDraft(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Then a reload loses it, as it would have without a draft.
  }
}

/**
 * A long form as it is being typed. It outlives a reload, and a phone that throws the page away while she looks for the
 * pack; not the tab, and it is shown to nobody else who signs in there. `name` tells the forms apart.
 */
export function useDraft<Value>(name: string, schema: z.ZodType<Value>, first: () => Value) {
  const { opened } = useOutbox();
  const key = `charley-draft ${opened?.person?.personId ?? ""} ${name}`;
  const [begun] = useState(() => readDraft(key, schema));
  const [value, setValue] = useState(() => begun ?? first());
  return {
    value,
    /** Something typed earlier is back: say so, and offer to begin anew. */
    isBack: begun !== null,
    set(next: Value): void {
      setValue(next);
      writeDraft(key, next);
    },
    /** It is saved, or she does not want it: the next time begins anew. */
    forget: () => writeDraft(key, null),
    beginAnew(): void {
      setValue(first());
      writeDraft(key, null);
    },
  };
}
