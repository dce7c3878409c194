import type { Metadata } from "next";
import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { PageRefused } from "#app/_ui/page-refused";
import { currentPerson } from "#lib/people/accounts/session";
import { DeleteAccount } from "./delete-account";
import { ReadBack } from "./read-back";
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
        <Card title="Read it back">
          <ReadBack />
        </Card>
        <Card title="From another diary">
          <p className="mb-4 max-w-read">To bring in a spreadsheet of nights or foods, use Import.</p>
          <LinkButton href="/import">Import a table</LinkButton>
        </Card>
        <Card title="Delete everything">
          <DeleteAccount hasPassword={person.email !== null} />
        </Card>
      </div>
    </>
  );
}
