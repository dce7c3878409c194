import type { Metadata } from "next";
import { Card } from "#app/_ui/card";
import { PageRefused } from "#app/_ui/page-refused";
import { SettingsPage } from "#app/(diary)/settings/settings-page";
import { getApiTokens, getBedsideLinks } from "#lib/people/access/actions";
import { currentPerson } from "#lib/people/accounts/session";
import { ApiTokens } from "./api-tokens";
import { BedsideLinks } from "./bedside-links";

export const metadata: Metadata = { title: "Bedside and programs" };

export default async function ProgramsPage() {
  const person = await currentPerson();
  const [links, tokens] = [await getBedsideLinks({}), await getApiTokens({})];
  if (!person || !links.ok || !tokens.ok) return <PageRefused />;
  return (
    <SettingsPage title="Bedside and programs" sentence="Who may add a cramp without signing in.">
      <Card title="Bedside links" id="bedside">
        <BedsideLinks links={links.value} timeZone={person.timeZone} />
      </Card>
      <Card title="Tokens for other programs" id="tokens">
        <ApiTokens tokens={tokens.value} timeZone={person.timeZone} />
      </Card>
    </SettingsPage>
  );
}
