"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Refusal, Result } from "#lib/base/result";

type Submitted<T> = {
  /** The work is under way. */
  pending: boolean;
  /** What went wrong as a whole; null when all is well or a field says it. */
  problem: string | null;
  /** What is wrong with a field, by its name. */
  fields: Readonly<Record<string, string>>;
  /** What came back the last time it went well. */
  done: T | null;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
};

const unreachable: Refusal = {
  ok: false,
  reason: "unreachable",
  message: "Charley cannot be reached just now. What you typed is still here; please try again.",
};

/** The text of a form's field, as typed. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/**
 * Sends a form and shows what came of it: messages at their fields, everything typed kept, the first marked field
 * focused.
 */
export function useSubmit<T>(
  send: (form: FormData) => Promise<Result<T>>,
  onDone?: (value: T) => void,
): Submitted<T> {
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [done, setDone] = useState<T | null>(null);
  const formRef = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (refused?.fields) formRef.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refused]);

  async function run(form: HTMLFormElement) {
    setPending(true);
    // What was wrong before is not said of what is sent now.
    setRefused(null);
    const result = await send(new FormData(form)).catch(() => unreachable);
    setPending(false);
    setRefused(result.ok ? null : result);
    if (!result.ok) return;
    setDone(result.value);
    onDone?.(result.value);
  }

  return {
    pending,
    problem: refused && !refused.fields ? refused.message : null,
    fields: refused?.fields ?? {},
    done,
    onSubmit: (event) => {
      event.preventDefault();
      formRef.current = event.currentTarget;
      if (!pending) void run(event.currentTarget);
    },
  };
}
