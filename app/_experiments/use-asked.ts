"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { OpenedReading } from "#app/_device/kept-reading";
import { useOutbox } from "#app/_device/outbox-provider";
import { refetchUntilFresh } from "#app/_device/refetch-until-fresh";
import { useKeptReading, usePendingOver } from "#app/_device/use-kept-reading";
import { deviceZone } from "#lib/base/time/device-zone";
import type { getAskedDays } from "#lib/insight/experiments/actions";
import { askedOn, isUntold, withAnswers } from "#lib/insight/experiments/asked-days";
import { type ExperimentDays, experimentDays } from "#lib/insight/experiments/experiment-days";
import { askedDaysOptions } from "#lib/insight/experiments/options";

type FromServer = Awaited<ReturnType<typeof getAskedDays>>;
export type AskedFromServer = Extract<FromServer, { ok: true }>["value"];
type Habits = AskedFromServer["habits"];

/** The days of an experiment by this device's clock and zone; until it has looked, as the server took them to be. */
function useExperimentDays(assumed: ExperimentDays | null, habits: Habits | null): ExperimentDays | null {
  const zone = useOutbox().opened?.person?.timeZone;
  const { nightStartHour, dayStartHour } = habits ?? {};
  const [here, setHere] = useState<ExperimentDays | null>(null);
  useEffect(() => {
    if (zone === undefined) return;
    const look = () => {
      const next = experimentDays({ timeZone: deviceZone(zone), nightStartHour, dayStartHour }, new Date());
      setHere((now) => (now?.tonight === next.tonight && now.today === next.today ? now : next));
    };
    look();
    const timer = setInterval(look, 60_000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [zone, nightStartHour, dayStartHour]);
  return here ?? assumed;
}

/**
 * What a running experiment asks now, on this device: from what the server told, with a connection or from before it went, and
 * what was answered here. Null while none runs.
 */
export function useAsked(first: FromServer, opened: OpenedReading | null = null) {
  const { data, dataUpdatedAt, refetch } = useQuery({
    ...askedDaysOptions,
    initialData: first,
    ...refetchUntilFresh(opened),
  });
  const asKept = opened && dataUpdatedAt === opened.readAt ? opened : null;
  const pending = usePendingOver(asKept);
  const answer = data.ok ? data.value : null;
  useKeptReading("experiment", pending, { told: answer, readAt: dataUpdatedAt });
  const days = useExperimentDays(answer?.days ?? null, answer?.habits ?? null);
  const told = answer?.told ?? null;
  const running = useMemo(() => {
    if (told === null || days === null) return null;
    const asked = askedOn(withAnswers(told, pending), days);
    return { id: told.id, name: told.name, asked, isUntold: isUntold(told, days) };
  }, [told, days, pending]);
  // The next pair has begun while the page was open: what it asks is told by now.
  const isUntoldNow = running?.isUntold ?? false;
  useEffect(() => {
    if (isUntoldNow) void refetch();
  }, [isUntoldNow, refetch]);
  return running;
}

export type Asked = ReturnType<typeof useAsked>;
