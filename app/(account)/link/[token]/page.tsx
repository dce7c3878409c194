import type { Metadata } from "next";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { getLink } from "#lib/people/accounts/actions";
import { ChoosePasswordForm } from "./choose-password-form";

export const metadata: Metadata = { title: "Choose a password" };

export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await getLink({ token });
  if (!link.ok) {
    return (
      <PageHeader
        title="This link is over"
        sentence="It has been used, or it has run out. Nothing is lost: ask the person who runs this Charley for a new one."
      >
        <LinkButton href="/forgot">How to get a new link</LinkButton>
      </PageHeader>
    );
  }
  return (
    <>
      <PageHeader
        title={link.value.isFirst ? "Welcome: choose a password" : "Choose a new password"}
        sentence="Then you sign in with it. Everywhere else you are signed out."
      />
      <ChoosePasswordForm token={token} email={link.value.email ?? ""} isFirst={link.value.isFirst} />
    </>
  );
}
