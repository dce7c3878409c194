import type { Metadata } from "next";
import { Card } from "#app/_ui/card";
import { PageRefused } from "#app/_ui/page-refused";
import { SettingsPage } from "#app/(diary)/settings/settings-page";
import { currentPerson } from "#lib/people/accounts/session";
import { getHelpers } from "#lib/people/helpers/actions";
import { HelpedList } from "./helped-list";
import { HelperList } from "./helper-list";
import { InviteForm } from "./invite-form";

export const metadata: Metadata = { title: "People who help" };

export default async function HelpersPage() {
  const person = await currentPerson();
  const told = await getHelpers({});
  if (!person || !told.ok) return <PageRefused />;
  const { helpers, helped } = told.value;
  return (
    <SettingsPage
      title="People who help"
      sentence="Let somebody close to you see this diary or write in it, with an account of their own. Your settings, links, files and passwords stay yours."
    >
      <Card title="Who may open your diary">
        <HelperList helpers={helpers} timeZone={person.timeZone} />
      </Card>
      <Card title="Invite somebody">
        <InviteForm isNameless={person.name === null} />
      </Card>
      {helped.length > 0 ? (
        <Card title="Whom you help">
          <HelpedList helped={helped} timeZone={person.timeZone} />
        </Card>
      ) : null}
    </SettingsPage>
  );
}
