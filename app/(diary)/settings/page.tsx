import type { Metadata } from "next";
import { headers } from "next/headers";
import { PutOnPhone } from "#app/_install/put-on-phone";
import { Card } from "#app/_ui/card";
import { Notice } from "#app/_ui/notice";
import { PageHeader } from "#app/_ui/page-header";
import { PageRefused } from "#app/_ui/page-refused";
import { ThemeSetting } from "#app/_ui/theme-setting";
import { isPlainHttp } from "#lib/people/accounts/plain-http";
import { currentPerson } from "#lib/people/accounts/session";
import type { KeptHabits } from "#lib/people/habits/schema";
import { env } from "#lib/server/env";
import { DietHabitsForm } from "./diet-habits-form";
import { ProfileForm } from "./profile-form";
import { SettingsLinks } from "./settings-links";

export const metadata: Metadata = { title: "Settings" };

/** Only what the form needs leaves the server. */
function keptHabits(person: KeptHabits): KeptHabits {
  const { units, glassMl, dayStartHour, usualMinimumEntries, scheduledDoses, dietHabitsRev } = person;
  return { units, glassMl, dayStartHour, usualMinimumEntries, scheduledDoses, dietHabitsRev };
}

export default async function SettingsPage() {
  const person = await currentPerson();
  if (!person) return <PageRefused />;
  const isOpenToReaders = isPlainHttp(env.origin, (await headers()).get("host"));
  return (
    <>
      <PageHeader
        title="Settings"
        sentence="Only the time zone is required. The rest makes comparisons fit you."
      />
      <div className="flex flex-col gap-6">
        {isOpenToReaders ? (
          <Notice level="caution" title="This connection is not encrypted">
            Whoever shares your network could read along. Ask the person who runs this Charley to give it an
            https address.
          </Notice>
        ) : null}
        <SettingsLinks isAdministrator={person.isAdministrator} />
        <Card title="About you">
          <ProfileForm person={person} />
        </Card>
        <Card title="How you write down your days">
          <DietHabitsForm stored={keptHabits(person)} />
        </Card>
        <Card title="How it looks">
          <ThemeSetting />
        </Card>
        <PutOnPhone />
      </div>
    </>
  );
}
