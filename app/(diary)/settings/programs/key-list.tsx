"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { useToast } from "#app/_ui/toast";
import { When } from "#app/(diary)/settings/security/when";
import type { Result } from "#lib/base/result";
import type { Key } from "#lib/people/access/queries";

type Props<T extends Key> = {
  keys: readonly T[];
  timeZone: string;
  none: string;
  /** What a key may do, beside its name */
  powers?: (key: T) => string;
  onEnd: (key: { id: string }) => Promise<Result<null>>;
};

/** The keys that still work: when each was made and used, and a way to end it. */
export function KeyList<T extends Key>({ keys, timeZone, none, powers, onEnd }: Props<T>) {
  const router = useRouter();
  const toast = useToast();
  const [pending, setPending] = useState<string | null>(null);

  async function end(key: T) {
    setPending(key.id);
    const ended = await onEnd({ id: key.id });
    setPending(null);
    toast.show({ message: ended.ok ? `“${key.name}” is ended.` : ended.message });
    router.refresh();
  }

  if (keys.length === 0) return <p className="mt-3 text-soft">{none}</p>;
  return (
    <ul className="mt-3 divide-y divide-line">
      {keys.map((key) => (
        <li key={key.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <div>
            <p className="font-semibold">{key.name}</p>
            <p className="text-sm text-soft">
              {powers ? `${powers(key)}. ` : ""}Made <When instant={key.createdAt} timeZone={timeZone} />
              {key.madeFrom ? ` from ${key.madeFrom}` : ""}, works until{" "}
              <When instant={key.expiresAt} timeZone={timeZone} />;{" "}
              {key.lastUsedAt ? (
                <>
                  last used <When instant={key.lastUsedAt} timeZone={timeZone} />
                </>
              ) : (
                "not used yet"
              )}
            </p>
          </div>
          <Button
            variant="danger"
            pending={pending === key.id}
            aria-label={`End ${key.name}`}
            onClick={() => void end(key)}
          >
            End it
          </Button>
        </li>
      ))}
    </ul>
  );
}
