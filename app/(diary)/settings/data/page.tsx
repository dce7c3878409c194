import type { Metadata } from "next";
import { Card } from "#app/_ui/card";
import { PageHeader } from "#app/_ui/page-header";
import { currentPerson } from "#lib/accounts/session";
import { DeleteAccount } from "./delete-account";

export const metadata: Metadata = { title: "Your data" };

export default async function DataPage() {
  const person = await currentPerson();
  if (!person) return null;
  return (
    <>
      <PageHeader title="Your data" sentence="Your diary is yours: take it with you, or delete it." />
      <div className="flex flex-col gap-6">
        <Card title="Delete everything">
          <DeleteAccount hasPassword={person.email !== null} />
        </Card>
      </div>
    </>
  );
}
