import type { Metadata } from "next";
import { Card } from "#app/_ui/card";
import { PageRefused } from "#app/_ui/page-refused";
import { profileOf } from "#app/(diary)/settings/profile-of";
import { SettingsPage } from "#app/(diary)/settings/settings-page";
import { currentPerson } from "#lib/people/accounts/session";
import type { KeptHabits } from "#lib/people/habits/schema";
import { DiaryForm } from "./diary-form";

export const metadata: Metadata = { title: "Your diary" };

/** Only what the form needs leaves the server. */
function keptHabits(person: KeptHabits): KeptHabits {
  const { units, glassMl, dayStartHour, usualMinimumEntries, scheduledDoses, dietHabitsRev } = person;
  return { units, glassMl, dayStartHour, usualMinimumEntries, scheduledDoses, dietHabitsRev };
}

export default async function DiarySettingsPage() {
  const person = await currentPerson();
  if (!person) return <PageRefused />;
  return (
    <SettingsPage title="Your diary" sentence="How you write down your nights and days.">
      <Card>
        <DiaryForm stored={keptHabits(person)} profile={profileOf(person)} />
      </Card>
    </SettingsPage>
  );
}
