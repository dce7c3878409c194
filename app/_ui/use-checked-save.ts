"use client";

import { useState } from "react";
import type { z } from "zod";
import { fieldMessages } from "#lib/base/text/field-messages";

/** The messages of a new remedy's only line stand at that line's own fields. */
const ofTheLine = /^lines\.0\./;

/**
 * Holds what was written against what it may be, here, so that a mistake is said at its field with or without a
 * connection; then saves it. Whatever goes wrong, everything typed stays.
 */
export function useCheckedSave() {
  const [pending, setPending] = useState(false);
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});

  /** Whether it was right, and is saved. */
  async function check<Schema extends z.ZodType>(
    schema: Schema,
    written: z.input<Schema>,
    save: (right: z.output<Schema>) => Promise<boolean>,
  ): Promise<boolean> {
    const read = schema.safeParse(written);
    const wrong = read.success ? {} : fieldMessages(read.error);
    setFields(
      Object.fromEntries(
        Object.entries(wrong).map(([path, message]) => [path.replace(ofTheLine, ""), message]),
      ),
    );
    if (!read.success) return false;
    setPending(true);
    const done = await save(read.data);
    setPending(false);
    return done;
  }

  return { pending, fields, check };
}
