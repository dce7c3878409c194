import type { Metadata } from "next";
import { Card } from "#app/_ui/card";
import { PageHeader } from "#app/_ui/page-header";
import { PageRefused } from "#app/_ui/page-refused";
import { getApiTokens, getBedsideLinks } from "#lib/people/access/actions";
import { getSecondStep, getSessions } from "#lib/people/accounts/actions";
import { currentPerson } from "#lib/people/accounts/session";
import { ApiTokens } from "./api-tokens";
import { BedsideLinks } from "./bedside-links";
import { PasswordForm } from "./password-form";
import { SecondStep } from "./second-step";
import { SessionList } from "./session-list";
import { SignOutButton } from "./sign-out-button";

export const metadata: Metadata = { title: "Security" };

export default async function SecurityPage() {
  const person = await currentPerson();
  const [sessions, secondStep, links, tokens] = [
    await getSessions({}),
    await getSecondStep({}),
    await getBedsideLinks({}),
    await getApiTokens({}),
  ];
  if (!person || !sessions.ok || !secondStep.ok || !links.ok || !tokens.ok) return <PageRefused />;
  return (
    <>
      <PageHeader
        title="Security"
        up={{ href: "/settings", label: "Settings" }}
        sentence={
          person.email ? `You sign in as ${person.email}.` : "This is a sample diary without a password."
        }
      >
        <SignOutButton />
      </PageHeader>
      <div className="flex flex-col gap-6">
        {person.email ? (
          <Card title="Password">
            <PasswordForm email={person.email} />
          </Card>
        ) : null}
        {person.email ? (
          <Card title="Second step at sign-in">
            <SecondStep {...secondStep.value} />
          </Card>
        ) : null}
        <Card title="Where you are signed in">
          <SessionList sessions={sessions.value} timeZone={person.timeZone} />
        </Card>
        <Card title="Bedside links" id="bedside">
          <BedsideLinks links={links.value} timeZone={person.timeZone} />
        </Card>
        <Card title="Tokens for other programs" id="tokens">
          <ApiTokens tokens={tokens.value} timeZone={person.timeZone} />
        </Card>
      </div>
    </>
  );
}
