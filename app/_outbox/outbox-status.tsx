"use client";

import { CloudOff, Smartphone } from "lucide-react";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { Notice } from "#app/_ui/notice";
import { OutboxList } from "./outbox-list";
import { useOutbox } from "./outbox-provider";

/** "1 entry waits", "3 entries wait" */
function waitingWords(count: number): string {
  return count === 1 ? "1 entry waits on this device" : `${count} entries wait on this device`;
}

/**
 * What is not yet where it belongs, always in sight while there is any: how many entries wait, why, and what to do. Shows
 * nothing when the server has everything.
 */
export function OutboxStatus() {
  const { status, entries } = useOutbox();
  const [isOpen, setIsOpen] = useState(false);
  const asks = entries.filter(({ state }) => state !== "waiting").length;
  const reason =
    status.link === "signed-out"
      ? "Sign in again to send them."
      : asks > 0
        ? `${asks} of them need${asks === 1 ? "s" : ""} you.`
        : status.link === "unreachable"
          ? "They are sent when there is a connection."
          : "";
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-2 px-4 lg:px-8 print:hidden">
      {status.keepsOnDevice ? null : (
        <Notice level="caution" title="This browser cannot keep entries" className="mt-4">
          Each entry goes straight to the server, so you need a connection to save. A private window or a full
          disk does this.
        </Notice>
      )}
      <Unclaimed />
      <div role="status">
        {status.waiting > 0 ? (
          <button
            type="button"
            onClick={() => setIsOpen(true)}
            className="mt-4 flex min-h-target w-full items-center gap-3 rounded-md border border-edge bg-raised px-4 py-2 text-left"
          >
            {status.link === "unreachable" ? (
              <CloudOff aria-hidden="true" className="size-5 shrink-0" />
            ) : (
              <Smartphone aria-hidden="true" className="size-5 shrink-0" />
            )}
            <span>
              {waitingWords(status.waiting)}. {reason}
            </span>
          </button>
        ) : null}
      </div>
      <Dialog title="What waits on this device" isOpen={isOpen} onOpenChange={setIsOpen}>
        <OutboxList onEmpty={() => setIsOpen(false)} />
      </Dialog>
    </div>
  );
}

function Unclaimed() {
  const { status, claim } = useOutbox();
  if (status.unclaimed === 0) return null;
  const what = status.unclaimed === 1 ? "1 entry was" : `${status.unclaimed} entries were`;
  return (
    <Notice
      title={`${what} made on this device before anybody signed in`}
      className="mt-4"
      actions={
        <Button variant="quiet" onClick={() => void claim()}>
          {status.unclaimed === 1 ? "It is mine" : "They are mine"}
        </Button>
      }
    >
      They stay here until someone says whose they are.
    </Notice>
  );
}
