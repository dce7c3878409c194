import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PageHeader } from "#app/_ui/page-header";
import { ToastProvider } from "#app/_ui/toast";
import { currentPerson } from "#lib/people/accounts/session";
import { Administration } from "./administration";

export const metadata: Metadata = { title: "Administration" };

/** For whoever runs this Charley. To everybody else there is nothing at this address. */
export default async function AdminPage() {
  const person = await currentPerson();
  if (!person) redirect("/sign-in?from=/admin");
  if (!person.isAdministrator) notFound();
  return (
    <main className="mx-auto max-w-5xl px-4 py-6 lg:px-8">
      <ToastProvider>
        <PageHeader
          title="Administration"
          up={{ href: "/settings", label: "Settings" }}
          sentence="The people on this Charley and the machine it runs on. Nobody's diary is shown here, yours neither."
        />
        <Administration timeZone={person.timeZone} />
      </ToastProvider>
    </main>
  );
}
