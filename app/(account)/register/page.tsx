import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeader } from "#app/_ui/page-header";
import { currentAccount } from "#lib/people/accounts/session";
import { sendsMail } from "#lib/server/mail/send-mail";
import { RegisterForm } from "./register-form";

export const metadata: Metadata = { title: "Register" };

export default async function RegisterPage() {
  if (await currentAccount()) redirect("/diary");
  return (
    <>
      <PageHeader
        title="Register"
        sentence={
          sendsMail()
            ? "An e-mail address and a password are all it takes. A link comes to the address, to confirm it."
            : "An e-mail address and a password are all it takes. Nothing is sent to the address."
        }
      />
      <RegisterForm writes={sendsMail()} />
    </>
  );
}
