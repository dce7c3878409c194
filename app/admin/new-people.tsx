import Image from "next/image";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { SecretOnce } from "#app/(diary)/settings/security/secret-once";
import type { Administration } from "#lib/people/administration/schema";

const registrationWords = {
  open: "Anybody who finds this address can register (REGISTRATION=open).",
  invite: "New people need an invitation (REGISTRATION=invite).",
  closed: "Nobody new can register (REGISTRATION=closed). Invitations do not work while that is so.",
} as const;

/** A link that was just made: an invitation, or one to choose another password. */
export type Made = { readonly title: string; readonly address: string; readonly qr?: string };

type Props = { told: Administration; made: Made | null; pending: boolean; onInvite: () => void };

/** Who may come, and a way to let one more in. */
export function NewPeople({ told, made, pending, onInvite }: Props) {
  return (
    <Card title="New people">
      <p className="max-w-read">
        {registrationWords[told.registration]}{" "}
        {told.openInvitations === 1
          ? "1 invitation is open."
          : `${told.openInvitations} invitations are open.`}
      </p>
      <div className="mt-3">
        <Button variant="quiet" pending={pending} onClick={onInvite}>
          Make an invitation
        </Button>
      </div>
      {made ? (
        <SecretOnce title={made.title} secret={made.address}>
          {made.qr ? (
            <Image
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(made.qr)}`}
              alt="QR code of the invitation"
              width={240}
              height={240}
              className="mt-3 size-60 bg-white"
            />
          ) : null}
        </SecretOnce>
      ) : null}
    </Card>
  );
}
