"use client";

import { keptReading } from "#app/_device/kept-reading";
import { Skeleton } from "#app/_ui/skeleton";
import { HealthRoom } from "#app/(diary)/settings/health/health-room";
import { NotKept } from "#app/kept/not-kept";
import type { HealthAnswers } from "#lib/diary/health/schema";
import { useKept } from "./use-kept";

const readAnswers = (personId: string) => keptReading<HealthAnswers>(personId, "answers");

export function KeptHealth() {
  const answers = useKept(readAnswers);
  if (answers === undefined) return <Skeleton lines={4} />;
  return answers === null ? <NotKept /> : <HealthRoom initial={answers.told} opened={answers} />;
}
