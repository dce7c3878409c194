import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeader } from "#app/_ui/page-header";
import { safePath } from "#lib/people/accounts/safe-path";
import { currentPerson } from "#lib/people/accounts/session";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ from?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { from } = await searchParams;
  const goTo = safePath(typeof from === "string" ? from : undefined);
  if (await currentPerson()) redirect(goTo);
  return (
    <>
      <PageHeader title="Sign in" sentence="Your diary opens on this device." />
      <SignInForm goTo={goTo} />
    </>
  );
}
