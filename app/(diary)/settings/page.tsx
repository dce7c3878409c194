import type { Metadata } from "next";
import { headers } from "next/headers";
import { Notice } from "#app/_ui/notice";
import { PageHeader } from "#app/_ui/page-header";
import { PageRefused } from "#app/_ui/page-refused";
import { isPlainHttp } from "#lib/people/accounts/plain-http";
import { currentPerson } from "#lib/people/accounts/session";
import { env } from "#lib/server/env";
import { SettingsList } from "./settings-list";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const person = await currentPerson();
  if (!person) return <PageRefused />;
  const isOpenToReaders = isPlainHttp(env.origin, (await headers()).get("host"));
  return (
    <>
      <PageHeader title="Settings" sentence="You can leave everything as it is." />
      <div className="flex flex-col gap-6">
        <SettingsList isAdministrator={person.isAdministrator} />
        {isOpenToReaders ? (
          <Notice level="caution" title="This connection is not encrypted">
            Whoever shares your network could read along. Ask the person who runs this Charley to give it an
            https address.
          </Notice>
        ) : null}
      </div>
    </>
  );
}
