import type { Metadata } from "next";
import { Card } from "#app/_ui/card";
import { PageRefused } from "#app/_ui/page-refused";
import { profileOf } from "#app/(diary)/settings/profile-of";
import { SettingsPage } from "#app/(diary)/settings/settings-page";
import { currentPerson } from "#lib/people/accounts/session";
import { ProfileForm } from "./profile-form";

export const metadata: Metadata = { title: "About you" };

export default async function YouPage() {
  const person = await currentPerson();
  if (!person) return <PageRefused />;
  return (
    <SettingsPage
      title="About you"
      sentence="Only the time zone is required. The rest makes comparisons fit you."
    >
      <Card>
        <ProfileForm stored={profileOf(person)} />
      </Card>
    </SettingsPage>
  );
}
