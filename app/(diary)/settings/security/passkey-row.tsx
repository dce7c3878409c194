"use client";

import { type FormEvent, useState } from "react";
import { Button } from "#app/_ui/button";
import { TextField } from "#app/_ui/text-field";
import { textOf } from "#app/_ui/use-submit";
import type { PasskeySummary } from "#lib/people/passkeys/queries";
import { When } from "./when";

type Props = {
  passkey: PasskeySummary;
  timeZone: string;
  pending: boolean;
  /** Whether it went well */
  onRename: (name: string) => Promise<boolean>;
  onRemove: () => void;
};

function NewName({ passkey, pending, onRename, onDone }: Props & { onDone: () => void }) {
  const [error, setError] = useState<string | null>(null);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = textOf(new FormData(event.currentTarget), "name").trim();
    if (name === "") return setError("Enter a name");
    if (await onRename(name)) onDone();
  }
  return (
    <form method="post" noValidate onSubmit={submit} className="flex w-full flex-wrap items-end gap-3">
      <TextField
        label="Name"
        name="name"
        defaultValue={passkey.name}
        maxLength={60}
        error={error}
        autoFocus
      />
      <Button type="submit" variant="quiet" pending={pending}>
        Save
      </Button>
      <Button variant="quiet" onClick={onDone}>
        Leave it
      </Button>
    </form>
  );
}

/** One passkey: what it is called, since when it is there, and two things to do with it. */
export function PasskeyRow(props: Props) {
  const { passkey, timeZone, pending, onRemove } = props;
  const [isNaming, setIsNaming] = useState(false);
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-3">
      <div className="min-w-0">
        <p className="wrap-anywhere font-semibold">{passkey.name}</p>
        <p className="text-sm text-soft">
          {passkey.isSynced ? "In a password manager" : "On one device only"}. Added{" "}
          <When instant={passkey.createdAt} timeZone={timeZone} />;{" "}
          {passkey.lastUsedAt ? (
            <>
              last used <When instant={passkey.lastUsedAt} timeZone={timeZone} />
            </>
          ) : (
            "not used yet"
          )}
        </p>
      </div>
      {isNaming ? (
        <NewName {...props} onDone={() => setIsNaming(false)} />
      ) : (
        <div className="flex flex-wrap gap-3">
          <Button variant="quiet" aria-label={`Rename ${passkey.name}`} onClick={() => setIsNaming(true)}>
            Rename
          </Button>
          <Button variant="danger" pending={pending} aria-label={`Remove ${passkey.name}`} onClick={onRemove}>
            Remove
          </Button>
        </div>
      )}
    </li>
  );
}
