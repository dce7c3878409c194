"use client";

import { Button } from "#app/_ui/button";
import { LinkButton } from "#app/_ui/link-button";
import { Problem } from "#app/_ui/problem";
import { useSubmit } from "#app/_ui/use-submit";
import { acceptInvitation } from "#lib/people/helpers/actions";

export function AcceptForm({ token, as }: { token: string; as: string }) {
  const { pending, problem, onSubmit } = useSubmit(
    () => acceptInvitation({ token }),
    () => window.location.assign("/diary"),
  );
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col items-start gap-4">
      <p className="text-soft">You are signed in as {as}.</p>
      <Problem title={problem} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending}>
          Yes, I will help
        </Button>
        <LinkButton href="/diary">Not now</LinkButton>
      </div>
    </form>
  );
}
