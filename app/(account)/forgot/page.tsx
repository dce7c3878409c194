import type { Metadata } from "next";
import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { sendsMail } from "#lib/server/mail/send-mail";
import { ResetForm } from "./reset-form";

export const metadata: Metadata = { title: "Forgotten password" };

function AskSomebody() {
  return (
    <Card title={sendsMail() ? "Without mail" : "What you do"}>
      <ol className="flex list-decimal flex-col gap-2 pl-6">
        <li>
          Ask the person who runs this Charley for a link, and tell them the e-mail address you sign in with.
        </li>
        <li>Open the link within an hour. It can be used once.</li>
        <li>Choose a new password and sign in with it. Everywhere else you are signed out.</li>
      </ol>
    </Card>
  );
}

export default function ForgotPage() {
  return (
    <>
      <PageHeader
        title="Forgotten password"
        sentence={
          sendsMail()
            ? "Charley sends you a link. With it you choose a new password; your diary stays as it is."
            : "This Charley sends no mail. The person who runs it can make you a link. With it you choose a new password; your diary stays as it is."
        }
      />
      <div className="flex flex-col gap-6">
        {sendsMail() ? (
          <Card title="By mail">
            <ResetForm />
          </Card>
        ) : null}
        <Card title="With a passkey">
          <p>If you have a passkey for this diary, you need no password: choose “Use a passkey”.</p>
        </Card>
        <AskSomebody />
        <Card title="If you run it yourself">
          <p>
            In the folder of Charley, with your own <span className="whitespace-nowrap">e-mail</span> address:
          </p>
          <pre className="mt-2 whitespace-pre-wrap break-words rounded-md bg-sunk p-3 text-sm">
            <code>npm run admin -- reset-password you@example.org</code>
          </pre>
          <p className="mt-2">It prints the link.</p>
        </Card>
        <LinkButton href="/sign-in">Back to sign in</LinkButton>
      </div>
    </>
  );
}
