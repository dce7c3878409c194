"use client";

import { KeptNote } from "#app/_device/kept-note";
import { Card } from "#app/_ui/card";
import { PageHeader } from "#app/_ui/page-header";
import { Skeleton } from "#app/_ui/skeleton";
import { DietHabitsForm } from "#app/(diary)/settings/diary/diet-habits-form";
import { SettingsList } from "#app/(diary)/settings/settings-list";
import { SettingsPage } from "#app/(diary)/settings/settings-page";
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

/** The list of the settings, which is the same for everybody; what needs a connection says so when it is opened. */
export function KeptSettings() {
  return (
    <>
      <PageHeader
        title="Settings"
        sentence="No connection: Health and Your diary open from this device, the others need one."
      />
      <SettingsList isAdministrator={false} />
    </>
  );
}

/** Those of the settings that are kept on the device first. */
export function KeptHabitSettings() {
  const latest = useKept(readLatest);
  if (latest === undefined) return <Skeleton lines={4} />;
  if (latest === null) return <NotKept />;
  return (
    <>
      <KeptNote readAt={latest.readAt} />
      <SettingsPage title="Your diary" sentence="When a night begins can be changed with a connection.">
        <Card>
          <DietHabitsForm stored={withHabits(latest.view.profile, latest.waited)} />
        </Card>
      </SettingsPage>
    </>
  );
}
