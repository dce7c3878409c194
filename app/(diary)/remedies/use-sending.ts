"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Result } from "#lib/result";

/** Sends a change of the ledger: what went wrong stands at its field and everything typed stays; then lists are read again. */
export function useSending() {
  const client = useQueryClient();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});

  async function send<T>(work: () => Promise<Result<T>>): Promise<boolean> {
    setPending(true);
    const result = await work().catch(() => null);
    setPending(false);
    setFields(result?.ok === false ? (result.fields ?? {}) : {});
    if (result === null) {
      setProblem("Charley cannot be reached just now. What you typed is still here; please try again.");
      return false;
    }
    setProblem(result.ok || result.fields ? null : result.message);
    if (!result.ok) return false;
    await Promise.all(
      ["remedies", "trends", "diet"].map((feature) => client.invalidateQueries({ queryKey: [feature] })),
    );
    return true;
  }

  return { pending, problem, fields, send };
}
