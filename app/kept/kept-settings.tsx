"use client";

import { KeptNote } from "#app/_device/kept-note";
import { Card } from "#app/_ui/card";
import { Link } from "#app/_ui/link";
import { PageHeader } from "#app/_ui/page-header";
import { Skeleton } from "#app/_ui/skeleton";
import { DietHabitsForm } from "#app/(diary)/settings/diet-habits-form";
import { NotKept } from "#app/kept/not-kept";
import type { KeptDay } from "#lib/diary/entries/kept-day";
import { withHabits } from "#lib/diary/entries/with-habits";
import { keptDays } from "./kept-days";
import { useKept } from "./use-kept";

const readLatest = async (personId: string): Promise<KeptDay | null> =>
  (await keptDays(personId)).reduce<KeptDay | null>(
    (latest, day) => (latest && latest.readAt > day.readAt ? latest : day),
    null,
  );

/** Those of the settings that are kept on the device first: her habits, and the way to the health questions. */
export function KeptSettings() {
  const latest = useKept(readLatest);
  if (latest === undefined) return <Skeleton lines={4} />;
  if (latest === null) return <NotKept />;
  return (
    <>
      <KeptNote readAt={latest.readAt} />
      <PageHeader title="Settings" sentence="The others, about you and your account, need a connection." />
      <div className="flex flex-col gap-6">
        <Card title="How you write down your days">
          <DietHabitsForm stored={withHabits(latest.view.profile, latest.waited)} />
        </Card>
        <p>
          <Link href="/settings/health">Health questions</Link>
        </p>
      </div>
    </>
  );
}
