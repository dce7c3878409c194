import type { Metadata } from "next";
import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { PageRefused } from "#app/_ui/page-refused";
import { currentPerson } from "#lib/people/accounts/session";
import { DeleteAccount } from "./delete-account";
import { TakeAlong } from "./take-along";

export const metadata: Metadata = { title: "Your data" };

export default async function DataPage() {
  const person = await currentPerson();
  if (!person) return <PageRefused />;
  return (
    <>
      <PageHeader
        up={{ href: "/settings", label: "Settings" }}
        title="Your data"
        sentence="Your diary is yours: take it with you, or delete it."
      />
      <div className="flex flex-col gap-6">
        <Card title="Take it with you">
          <TakeAlong />
        </Card>
        <Card title="Bring something in">
          <p className="mb-4 max-w-read">
            A file you took along from here, a spreadsheet of nights or foods, or the file of another app.
          </p>
          <LinkButton href="/import">Bring in a file</LinkButton>
        </Card>
        <Card title="Delete everything">
          <DeleteAccount hasPassword={person.email !== null} />
        </Card>
      </div>
    </>
  );
}
