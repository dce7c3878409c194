import type { Metadata } from "next";
import { PutOnPhone } from "#app/_install/put-on-phone";
import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import { PageRefused } from "#app/_ui/page-refused";
import { ThemeSetting } from "#app/_ui/theme-setting";
import { SettingsPage } from "#app/(diary)/settings/settings-page";
import { currentPerson } from "#lib/people/accounts/session";

export const metadata: Metadata = { title: "This device" };

export default async function DevicePage() {
  if (!(await currentPerson())) return <PageRefused />;
  return (
    <SettingsPage title="This device" sentence="What you choose here is for this device alone.">
      <Card title="How it looks">
        <ThemeSetting />
      </Card>
      <PutOnPhone />
      <Card title="Notifications">
        <p className="mb-3 max-w-read">Charley can ask on this device each morning how the night was.</p>
        <LinkButton href="/settings/reminders">Reminders</LinkButton>
      </Card>
    </SettingsPage>
  );
}
