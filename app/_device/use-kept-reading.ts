"use client";

import { useEffect, useMemo } from "react";
import { mergePending } from "#lib/diary/entries/merge-pending";
import type { Operation } from "#lib/diary/entries/schema";
import { keepReading, type OpenedReading } from "./kept-reading";
import { useOutbox } from "./outbox-provider";
import { workerWorks } from "./worker";

/** What changes in one go is kept in one go. */
const calmMs = 300;

type Reading = {
  /** What the server told; null keeps nothing */
  readonly told: object | null;
  /** When it did: milliseconds */
  readonly readAt: number;
  readonly most?: number;
};

/**
 * Keeps what a page has read for when it is opened without a connection, and what `waits` to be laid over it: once that has
 * left the device, and before the page is read anew, it is known from here alone.
 */
export function useKeptReading(
  name: string,
  waits: readonly Operation[],
  { told, readAt, most = 1 }: Reading,
): void {
  const personId = useOutbox().opened?.person?.personId;
  useWorker();
  useEffect(() => {
    if (personId === undefined || told === null) return;
    const keep = () => void keepReading(personId, name, { told, waited: waits, readAt, most });
    const timer = setTimeout(keep, calmMs);
    return () => clearTimeout(timer);
  }, [personId, name, told, waits, readAt, most]);
}

/** Once the page has come to rest: what is kept is of use only with the worker. */
function useWorker(): void {
  useEffect(() => {
    const timer = setTimeout(() => void workerWorks(), calmMs);
    return () => clearTimeout(timer);
  }, []);
}

/** What waits, and what this device had kept as written here where that is still what is shown. */
export function usePendingOver(opened: OpenedReading | null): readonly Operation[] {
  const { pending } = useOutbox();
  return useMemo(() => (opened ? mergePending(opened.waited, pending) : pending), [opened, pending]);
}
