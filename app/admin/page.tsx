import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PageHeader } from "#app/_ui/page-header";
import { PageRefused } from "#app/_ui/page-refused";
import { ToastProvider } from "#app/_ui/toast";
import { currentAccount, currentPerson } from "#lib/people/accounts/session";
import { sendsMail } from "#lib/server/mail/send-mail";
import { Administration } from "./administration";

export const metadata: Metadata = { title: "Administration" };

/** For whoever runs this Charley. To everybody else there is nothing at this address. */
export default async function AdminPage() {
  const account = await currentAccount();
  if (!account) redirect("/sign-in?from=/admin");
  if (!account.isAdministrator) notFound();
  const person = await currentPerson();
  if (!person) {
    // Signed in, with another's diary open: to sign in again would lead straight back here.
    return (
      <main className="mx-auto max-w-5xl px-4 py-6 lg:px-8">
        <PageRefused />
      </main>
    );
  }
  return (
    <main className="mx-auto max-w-5xl px-4 py-6 lg:px-8">
      <ToastProvider>
        <PageHeader
          title="Administration"
          up={{ href: "/settings", label: "Settings" }}
          sentence="The people on this Charley and the machine it runs on. Nobody's diary is shown here, yours neither."
        />
        {sendsMail() ? null : (
          <p className="mb-6 max-w-read">
            This Charley sends no mail: nobody can confirm or change an address, get a link for a forgotten
            password, or hear of a new device. Set SMTP_URL and MAIL_FROM to turn it on.
          </p>
        )}
        <Administration timeZone={person.timeZone} />
      </ToastProvider>
    </main>
  );
}
