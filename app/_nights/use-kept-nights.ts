"use client";

import { useEffect } from "react";
import { keepReading, keptReading } from "#app/_device/kept-reading";
import { useOutbox } from "#app/_device/outbox-provider";
import { useKeptReading } from "#app/_device/use-kept-reading";
import { type ToldNights, toldAnew } from "#lib/diary/nights/told-nights";
import type { Nights } from "./use-nights";

/** Keeps the nights of a page under a name, for when it is opened without a connection. */
export function useKeptNights(name: "nights" | "calendar", { reading }: Nights): void {
  const { told, readAt, pending } = reading;
  useKeptReading(name, pending, { told, readAt });
}

/** Lays the nights of a page over those that the diary has kept, so that what was said here is known there too. */
export function useKeptAmongNights({ reading: { told, asKept } }: Nights): void {
  const personId = useOutbox().opened?.person?.personId;
  useEffect(() => {
    if (personId === undefined || told === null || asKept) return;
    void keptReading<ToldNights>(personId, "nights").then((kept) => {
      if (kept) void keepReading(personId, "nights", { ...kept, told: toldAnew(kept.told, told) });
    });
  }, [personId, told, asKept]);
}
