import type { Metadata } from "next";
import type { ComponentProps } from "react";
import { Card } from "#app/_ui/card";
import { Link } from "#app/_ui/link";
import { PageHeader } from "#app/_ui/page-header";
import { PageRefused } from "#app/_ui/page-refused";
import { SignOutButton } from "#app/(diary)/_frame/sign-out-button";
import { getSecondStep, getSessions } from "#lib/people/accounts/actions";
import { currentPerson } from "#lib/people/accounts/session";
import { getIdentity } from "#lib/people/identities/actions";
import { getAddress } from "#lib/people/mail/actions";
import { getPasskeys } from "#lib/people/passkeys/actions";
import { Address } from "./address";
import { Identity } from "./identity";
import { Passkeys } from "./passkeys";
import { PasswordForm } from "./password-form";
import { SecondStep } from "./second-step";
import { SessionList } from "./session-list";

export const metadata: Metadata = { title: "Security" };

type Ways = {
  email: string;
  timeZone: string;
  passkeys: Omit<ComponentProps<typeof Passkeys>, "timeZone">;
  address: Omit<ComponentProps<typeof Address>, "email">;
  secondStep: ComponentProps<typeof SecondStep>;
  /** `service` null: none is named here */
  identity: { service: string | null; isLinked: boolean; isTaken: boolean };
};

/** What gets one in. A sample diary has none of it. */
function WaysIn({ email, timeZone, passkeys, address, secondStep, identity }: Ways) {
  return (
    <>
      <Card title="Password">
        <PasswordForm email={email} />
      </Card>
      <Card title="Passkeys">
        <Passkeys {...passkeys} timeZone={timeZone} />
      </Card>
      <Card title="E-mail address">
        <Address {...address} email={email} />
      </Card>
      <Card title="Second step at sign-in">
        <SecondStep {...secondStep} />
      </Card>
      {identity.service ? (
        <Card title="Another service" id="identity">
          <Identity {...identity} service={identity.service} />
        </Card>
      ) : null}
    </>
  );
}

type Search = { searchParams: Promise<{ taken?: string | string[] }> };

export default async function SecurityPage({ searchParams }: Search) {
  const isTaken = (await searchParams).taken !== undefined;
  const person = await currentPerson();
  const [identity, address, sessions, passkeys, secondStep] = [
    await getIdentity({}),
    await getAddress({}),
    await getSessions({}),
    await getPasskeys({}),
    await getSecondStep({}),
  ];
  if (!person || !identity.ok || !address.ok || !sessions.ok || !passkeys.ok || !secondStep.ok)
    return <PageRefused />;
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
          <WaysIn
            email={person.email}
            timeZone={person.timeZone}
            passkeys={passkeys.value}
            address={address.value}
            secondStep={secondStep.value}
            identity={{ ...identity.value, isTaken }}
          />
        ) : null}
        <Card title="Where you are signed in">
          <SessionList sessions={sessions.value} timeZone={person.timeZone} />
        </Card>
        <p>
          Bedside links and tokens for other programs stand under{" "}
          <Link href="/settings/programs">Bedside and programs</Link>.
        </p>
      </div>
    </>
  );
}
