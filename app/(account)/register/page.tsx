import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeader } from "#app/_ui/page-header";
import { currentPerson } from "#lib/people/accounts/session";
import { RegisterForm } from "./register-form";

export const metadata: Metadata = { title: "Register" };

export default async function RegisterPage() {
  if (await currentPerson()) redirect("/diary");
  return (
    <>
      <PageHeader
        title="Register"
        sentence="An e-mail address and a password are all it takes. Nothing is sent to the address."
      />
      <RegisterForm />
    </>
  );
}
