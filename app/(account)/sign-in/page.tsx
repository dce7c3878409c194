import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { Notice } from "#app/_ui/notice";
import { oneValue } from "#app/_ui/one-value";
import { PageHeader } from "#app/_ui/page-header";
import { passkeyPlace } from "#lib/people/accounts/passkey-place";
import { safePath } from "#lib/people/accounts/safe-path";
import { currentAccount } from "#lib/people/accounts/session";
import { env } from "#lib/server/env";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<Partial<Record<"from" | "why" | "error", string | string[]>>> };

/** What another service that sent somebody back here should have said. */
function problemOf({ why, error }: { why?: string | undefined; error?: string | undefined }): string | null {
  const service = env.oidc?.name ?? "another service";
  if (why === "not-linked")
    return `No diary here is linked with that account of ${service}. Sign in with your password first, then link it under Settings > Security.`;
  return error?.startsWith("OAuth") ? `Signing in by ${service} did not work. Please try again.` : null;
}

export default async function SignInPage({ searchParams }: Props) {
  const { from, why, error } = await searchParams;
  const problem = problemOf({ why: oneValue(why), error: oneValue(error) });
  const goTo = safePath(oneValue(from));
  if (await currentAccount()) redirect(goTo);
  return (
    <>
      <PageHeader title="Sign in" sentence="Your diary opens on this device." />
      {problem ? (
        <div role="alert" className="mb-5">
          <Notice level="caution" title={problem} />
        </div>
      ) : null}
      <SignInForm
        goTo={goTo}
        service={env.oidc?.name ?? null}
        takesPasskeys={passkeyPlace(env.origin, (await headers()).get("host")).ok}
      />
    </>
  );
}
