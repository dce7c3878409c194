import type { Metadata } from "next";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { currentAccount } from "#lib/people/accounts/session";
import { getInvitation } from "#lib/people/helpers/actions";
import { healthSeenWords, untilWords, youMayWords } from "#lib/people/helpers/words";
import { AcceptForm } from "./accept-form";

export const metadata: Metadata = { title: "Help with a diary" };

/** What somebody says yes to: what they will be able to do, and what the owner of the diary will see. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await getInvitation({ token });
  if (!invitation.ok) {
    return (
      <PageHeader
        title="This invitation is over"
        sentence="It was used, ended, or has run out. Ask whoever sent it for a new one."
      >
        <LinkButton href="/diary">To your diary</LinkButton>
      </PageHeader>
    );
  }
  const { whose, may, until } = invitation.value;
  const account = await currentAccount();
  return (
    <>
      <PageHeader title={`Help with the diary of ${whose}`} sentence={youMayWords[may]} />
      <ul className="mb-6 list-disc space-y-2 pl-5">
        <li>{untilWords(until, account?.timeZone ?? "UTC")}</li>
        {may === "write" ? null : <li>{healthSeenWords.helper}</li>}
        <li>{whose} sees your e-mail address, what you wrote, and on which days you opened the diary.</li>
        <li>{whose} can end it at any time, and so can you. What you wrote stays in the diary.</li>
        <li>Your own diary stays your own: {whose} sees nothing of it.</li>
      </ul>
      {account ? (
        <AcceptForm token={token} as={account.email ?? ""} />
      ) : (
        <div className="flex flex-col items-start gap-4">
          <p>Sign in first, with an account of your own. Then you can say yes.</p>
          <LinkButton href={`/sign-in?from=${encodeURIComponent(`/h/${token}`)}`} variant="primary">
            Sign in
          </LinkButton>
          <LinkButton href="/register">Register, then open this link again</LinkButton>
        </div>
      )}
    </>
  );
}
